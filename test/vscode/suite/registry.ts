// A test runner small enough to work in every extension host: no Node, no mocha.

export interface TestResult {
  readonly test: string;
  /** `taken`: a picture, which shows something to people and judges nothing. */
  readonly outcome: "passed" | "failed" | "skipped" | "taken";
  readonly milliseconds: number;
  readonly message?: string;
}

/** What it gives back is printed with its result: figures that it measured. */
type TestBody = () => unknown;

interface RegisteredTest {
  readonly name: string;
  readonly body: TestBody;
  /** What is left of it when the window was loaded again. */
  readonly after?: TestBody;
  /** What counts when it ends well. */
  readonly good: "passed" | "taken";
  /** In milliseconds. */
  readonly limit: number;
}

class Skipped extends Error {}

/** Tests wait for states: the limit is there for a test that hangs, on a machine that has much else to do. */
const TIME_LIMIT = 150_000;
const registered: RegisteredTest[] = [];
/** What the running test says for the report, passed or not. */
let notes: string[] = [];

/** `limit`: for a test that takes long by its nature, in milliseconds. */
export function test(name: string, body: TestBody, limit = TIME_LIMIT): void {
  registered.push({ name, body, good: "passed", limit });
}

/** Takes a picture, for the documentation or to be looked at. It is no test: it counts only where it fails. */
export function picture(name: string, body: TestBody): void {
  registered.push({ name, body, good: "taken", limit: TIME_LIMIT });
}

/**
 * A test over a reload of the window, which ends the suite and begins it anew: `before` ends with `reload(name)` of
 * host.ts, `after` runs in the new window.
 */
export function testOverReload(name: string, before: () => Promise<unknown>, after: TestBody): void {
  const body = async () => {
    await before();
    throw new Error("the window was not loaded again");
  };
  registered.push({ name, body, after, good: "passed", limit: 2 * TIME_LIMIT });
}

/** Puts a line into the report of the test that calls it: a figure that was measured. */
export function note(line: string): void {
  notes.push(line);
}

/** Ends the test that calls it, which then counts as skipped. */
export function skip(reason: string): never {
  throw new Skipped(reason);
}

/**
 * Runs the tests with `only`, or one of its parts between “|”, in their names, one after another, in the order of their registration. `resumed`: the one
 * that loaded the window again, from which the suite goes on.
 */
export async function runRegistered(
  only: string,
  resumed: string | undefined,
  report: (result: TestResult) => Promise<void>,
): Promise<boolean> {
  let good = true;
  const from = Math.max(
    registered.findIndex(({ name }) => name === resumed),
    0,
  );
  for (const one of registered.slice(from).filter((each) => only.split("|").some((part) => each.name.includes(part)))) {
    const { name, good: ending, limit } = one;
    const body = (name === resumed ? one.after : undefined) ?? one.body;
    const started = Date.now();
    notes = [];
    const { outcome, message } = await outcomeOf(body, limit, ending);
    const said = [...notes, ...(message === undefined ? [] : [message])].join("\n");
    const result = { outcome, ...(said !== "" && { message: said }) };
    if (result.outcome === "failed") good = false;
    await report({ test: name, milliseconds: Date.now() - started, ...result });
  }
  return good;
}

async function outcomeOf(
  body: TestBody,
  limit: number,
  ending: RegisteredTest["good"],
): Promise<Pick<TestResult, "outcome" | "message">> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${limit / 1000} s`)), limit);
  });
  try {
    const figures = await Promise.race([body(), late]);
    return { outcome: ending, ...(typeof figures === "string" && { message: figures }) };
  } catch (error) {
    if (error instanceof Skipped) return { outcome: "skipped", message: error.message };
    return { outcome: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
