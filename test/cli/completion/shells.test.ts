import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Shell, shells } from "../../../src/cli/completion/operands.js";
import { CONFIG, Session } from "../../support/session.js";
import { loads, ShellHome, versionOf } from "../../support/shells.js";

/** Whatever a shell could take for its own. `touch` would leave its mark in the directory that the shell runs in. */
const hostile = "evil $(touch mark) `touch mark` \"q\" 'a' *?[a-z] {a,b} ~ !x ^y $HOME \\x ;&|<>% -- : = é";

const hostileTunnel = {
  [`${CONFIG}/i2ptunnel.config.d/90-evil-i2ptunnel.config`]: `name=${hostile}\ntype=server\nlistenPort=1\n`,
  [`${CONFIG}/i2ptunnel.config.d/91-tab-i2ptunnel.config`]: "name=tabbed\tname\ntype=server\n",
};

const versions = new Map<Shell, string | undefined>(shells.map((shell) => [shell, versionOf(shell)]));
const terminal = versionOf("script");
const ran = shells.filter((shell) => versions.get(shell) !== undefined);
const missing = [...shells.filter((shell) => !ran.includes(shell)), ...(terminal ? [] : ["script"])];
console.log(`completion is tested in ${ran.map((shell) => versions.get(shell)).join("; ")}`);
if (missing.length > 0)
  console.warn(
    `NOT INSTALLED, so completion is NOT TESTED with: ${missing.join(", ")} (apt-get install zsh fish)`,
  );

const onTerminal = it.skipIf(terminal === undefined);

describe.each(shells)("%s", (shell) => {
  const open = () => new ShellHome(Session.open("debian-split", hostileTunnel).root);

  describe.skipIf(!ran.includes(shell))("is installed:", () => {
    it("loads the script without a word", () => {
      expect(open().run(shell, loads[shell])).toBe("");
    });

    onTerminal("completes settings, values, a tunnel's name with blanks and its field, and files", () => {
      const home = open();
      const other = Session.open("debian", {
        [`${CONFIG}/i2ptunnel.config`]: "tunnel.0.name=elsewhere\ntunnel.0.type=server\n",
      });
      const lines: readonly (readonly [typed: string, words: readonly string[]])[] = [
        ["set console.po\t7777", ["set", "console.port=7777"]],
        ["set floodfill=a\tupnp=of\t", ["set", "floodfill=auto", "upnp=off"]],
        ["get tunnel\\[I2P\\ HTTP\\ \tlistenP\t-n", ["get", "tunnel[I2P HTTP Proxy].listenPort", "-n"]],
        ["wher\t--js\t", ["where", "--json"]],
        [
          `--root ${other.path("va")}\tlib/../.. get tunnel\\[else\t`,
          ["--root", `${other.root}/var/lib/../..`, "get", "tunnel[elsewhere]."],
        ],
        [`diff ${other.path(CONFIG)}/router.con\t`, ["diff", other.path(`${CONFIG}/router.config`)]],
        [`--config-dir=${other.path("va")}\tlib`, [`--config-dir=${other.path("var/lib")}`]],
      ];
      const typed = lines.map(([line]) => `i2pconf ${line}`);
      expect(home.type(shell, typed)).toEqual(lines.map(([, words]) => words));
    });

    onTerminal("takes a name that looks like its language for a name, in any quotes", () => {
      const home = open();
      const lines = ["", "'", '"'].map((quote) => {
        const bracket = quote === "" ? "\\[" : "[";
        return `i2pconf get ${quote}tunnel${bracket}ev\tlistenP\t`;
      });
      const words = ["get", `tunnel[${hostile}].listenPort`];
      expect(home.type(shell, lines)).toEqual([words, words, words]);
      expect(existsSync(`${home.directory}/mark`)).toBe(false);
    });
  });
});

describe.skipIf(!ran.includes("bash"))("the function of bash", () => {
  const script = (line: string, replaced: string) =>
    [
      "set -u",
      loads.bash,
      `COMP_LINE=${line} COMP_POINT=\${#COMP_LINE} COMP_WORDS=(${line}) COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))`,
      `_i2pconf i2pconf ${replaced} set`,
      `printf '<%s>' "\${COMPREPLY[@]-}"`,
    ].join("\n");
  const run = (line: string, replaced: string, ...options: readonly string[]) =>
    new ShellHome(Session.open("debian-split").root).run("bash", script(line, replaced), ...options);

  it("gives the names of settings", () => {
    expect(run("'i2pconf set console.s'", "console.s")).toContain("<console.ssl=><console.ssl-bind=>");
  });

  it("gives what stands behind the last `=` alone, which begins a word to bash", () => {
    expect(run("'i2pconf set upnp='", "''")).toContain("<on><off>");
  });

  it("loads in bash's POSIX mode", () => {
    expect(run("'i2pconf wh'", "wh", "--posix")).toContain("<where>");
  });
});
