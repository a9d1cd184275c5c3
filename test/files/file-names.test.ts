import { describe, expect, test } from "vitest";
import { clientFileName, tunnelFileName } from "../../src/files/file-names.js";

describe("the number of a split file", () => {
  test.each([
    [0, "00-a.B-clients.config"],
    [9, "09-a.B-clients.config"],
    [10, "10-a.B-clients.config"],
    [100, "100-a.B-clients.config"],
  ])("%i has two digits at least", (number, name) => {
    expect(clientFileName(number, "a.B")).toBe(name);
  });
});

describe("a tunnel's name in the name of a file", () => {
  test.each([
    ["Irc2P", "03-Irc2P-i2ptunnel.config"],
    ["I2P HTTP Proxy", "03-I2P HTTP Proxy-i2ptunnel.config"],
    ['a<b>c:d"e/f\\g|h?i*j', "03-a_b_c_d_e_f_g_h_i_j-i2ptunnel.config"],
    ["\u0001\u007F\u0085\u2028", "03-____-i2ptunnel.config"],
    ["é ü", "03-é ü-i2ptunnel.config"],
    [undefined, "03-tunnel-i2ptunnel.config"],
  ])("%j gives %j", (name, file) => {
    expect(tunnelFileName(3, name)).toBe(file);
  });
});
