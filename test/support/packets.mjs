// Waits at places such as `tcp 198.51.100.1 80` and answers, or asks there and prints the places that answered; for test/support/network.ts.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Milliseconds after which there is no answer. */
const PATIENCE = 1200;

const [task, ...places] = process.argv.slice(2);

if (task === "answer") {
  await Promise.all([...new Set(places.map((place) => place.replace(/ .* /, " ")))].map(answerAt));
  process.stdout.write("ready\n");
  process.stdin.resume().on("end", () => process.exit());
} else {
  const answered = await Promise.all(
    places.map(async (place) => ((await ask(...place.split(" "))) ? [`${place}\n`] : [])),
  );
  process.stdout.write(answered.flat().join(""));
  process.exit();
}

async function answerAt(place) {
  const [protocol, port] = place.split(" ");
  if (protocol === "tcp") {
    const server = createServer((socket) => socket.on("error", () => {}).end("here"));
    return once(server.listen(Number(port), "::"), "listening");
  }
  const socket = createSocket("udp6");
  socket.on("message", (_, { port: from, address }) => socket.send("here", from, address));
  socket.bind(Number(port), "::");
  return once(socket, "listening");
}

function ask(protocol, host, port) {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE);
    const no = () => resolve(false);
    if (protocol === "tcp") {
      connect(Number(port), host)
        .on("data", () => resolve(true))
        .on("error", no);
    } else {
      const socket = createSocket(host.includes(":") ? "udp6" : "udp4").on("error", no);
      socket.on("message", () => resolve(true)).send("there?", Number(port), host, (error) => error && no());
    }
  });
}
