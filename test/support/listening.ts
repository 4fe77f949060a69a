/** A terminal that keeps what the command line says to it, for tests that run a command in their own process. */
type Heard = Readonly<{ out: string; told: string; code: number }>;
type Surroundings = Readonly<{ env?: Readonly<Record<string, string>>; directory?: string }>;

type ListeningTerminal = Readonly<{
  print: (text: string) => void;
  tell: (line: string) => void;
  end: (code: number) => void;
  env: Readonly<Record<string, string>>;
  directory: string;
}>;

/** Runs `command` with such a terminal. @returns what it printed, what it told beside that, and the exit code it asked for. */
export async function heardFrom(
  command: (terminal: ListeningTerminal) => Promise<void>,
  { env = {}, directory = '/nowhere' }: Surroundings = {},
): Promise<Heard> {
  let [out, code] = ['', 0];
  const told: string[] = [];
  await command({
    print: (text) => (out += text),
    tell: (line) => told.push(line),
    end: (asked) => (code = Math.max(code, asked)),
    env,
    directory,
  });
  return { out, told: told.join('\n'), code };
}
