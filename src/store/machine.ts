/** The machine that this process runs on. */
export const machine = {
  platform: process.platform,
  environment: process.env,
  user: (): string | undefined => (process.geteuid?.() === 0 ? "root" : account()?.username),
  home: (): string | undefined => account()?.homedir,
  now: (): number => Date.now(),
  memory: (): number | undefined => process.getBuiltinModule("node:os").totalmem(),
};

/** The account of the user, asked for when somebody wants to know; a process in a container may have none. */
function account(): { readonly username: string; readonly homedir: string } | undefined {
  try {
    return process.getBuiltinModule("node:os").userInfo();
  } catch {
    return undefined;
  }
}
