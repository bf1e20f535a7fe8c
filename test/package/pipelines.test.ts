import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FAULTLESS } from "../cli/drafts.ts";
import { FAULTY } from "../lsp/drafts.ts";
import { copyCheckout, root, run, temporaryFolder } from "./checkout.ts";

const { load } = createRequire(import.meta.url)("js-yaml") as { load(text: string): unknown };
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A git that knows nothing of this machine's own settings. */
const GIT = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
const NAMED = ["-c", "user.name=Van phong", "-c", "user.email=vanphong@example.org"];

function git(cwd: string, ...args: string[]): void {
  const { status, stderr } = run("git", [...NAMED, ...args], cwd, { ...process.env, ...GIT });
  expect(status, stderr).toBe(0);
}

function repository(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name);
  mkdirSync(place);
  git(place, "init", "-q");
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  git(place, "add", "-A");
  return place;
}

const installed = spawnSync("pre-commit", ["--version"], { stdio: "ignore" }).status === 0;

it("pre-commit is there to be tried (Debian's pre-commit), at least where CI is set", ({ skip }) => {
  skip(!installed && !process.env.CI, "pre-commit is not installed");
  expect(installed).toBe(true);
});

describe.runIf(installed)("pre-commit, which installs the hooks from a repository", { timeout: 240_000 }, () => {
  const hooks = join(folder, "hooks");
  beforeAll(() => {
    copyCheckout(hooks);
    git(hooks, "init", "-q");
    git(hooks, "add", "-A");
    git(hooks, "commit", "-qm", "hooks");
  });

  it("checks and mends the drafts of a commit, and looks at no other file", () => {
    const office = repository("van-phong", { "sai.chithi": FAULTY, "ghi-chu.txt": FAULTY });
    const PRE_COMMIT_HOME = join(folder, "pre-commit");
    const env = { ...process.env, ...GIT, PRE_COMMIT_HOME, npm_config_prefer_offline: "true" };
    const { status, stdout, stderr } = run("pre-commit", ["try-repo", hooks, "--verbose", "--all-files"], office, env);
    expect(status, stderr).toBe(1);
    expect(stdout).toContain("hook id: chithi-check\n");
    expect(stdout).toContain("[so-ky-hieu/them-so-0]");
    expect(stdout).not.toContain("ghi-chu.txt:");
    expect(stdout).toMatch(/hook id: chithi-fix\n[\s\S]*files were modified by this hook/);
    expect(readFileSync(join(office, "sai.chithi"), "utf8")).toContain("Số 05-");
    expect(readFileSync(join(office, "ghi-chu.txt"), "utf8")).toBe(FAULTY);
  });
});

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** Runs action.yml as GitHub's runner does a composite action, as far as this one needs it. */
function act(cwd: string, given: Readonly<Record<string, string>>) {
  const action = load(readFileSync(join(root, "action.yml"), "utf8")) as Action;
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default]));
  for (const name of Object.keys(given)) expect(inputs).toHaveProperty(name);
  Object.assign(inputs, given);
  const outputs: Record<string, string> = {};
  const evaluate = (text: string) =>
    text.replaceAll(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, expression: string) => {
      const [kind, name = "", , output = ""] = expression.split(".");
      const value = kind === "inputs" ? inputs[name] : kind === "steps" ? outputs[`${name}.${output}`] : undefined;
      if (value === undefined) throw new Error(`unknown: ${expression}`);
      return value;
    });
  let [status, stdout]: [number | null, string] = [0, ""];
  for (const [at, step] of action.runs.steps.entries()) {
    expect(step.shell).toBe("bash");
    const [script, outputFile] = [join(folder, `step-${at}.sh`), join(folder, `outputs-${at}`)];
    writeFileSync(script, evaluate(step.run));
    writeFileSync(outputFile, "");
    const own = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluate(text)]));
    const env = { ...process.env, ...own, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: outputFile };
    const ran = run("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", script], cwd, env);
    for (const line of readFileSync(outputFile, "utf8").split("\n").filter(Boolean)) {
      const [name, value = ""] = line.split("=");
      outputs[`${step.id}.${name}`] = value;
    }
    [status, stdout] = [ran.status, stdout + ran.stdout];
    if (status !== 0) break;
  }
  const exitCode = evaluate(action.outputs["exit-code"]?.value as string);
  return { status, stdout, exitCode };
}

describe("the GitHub action", () => {
  it("is a composite action that puts no text of its caller into a script", () => {
    const { runs } = load(readFileSync(join(root, "action.yml"), "utf8")) as Action;
    expect(runs.using).toBe("composite");
    expect(runs.steps.filter((step) => step.run.includes("${{"))).toEqual([]);
  });

  it("marks the lines of a faulty draft, and fails", () => {
    const office = repository("kho", { "sai.chithi": FAULTY, "dung.chithi": FAULTLESS });
    const { status, stdout, exitCode } = act(office, {});
    expect([status, exitCode]).toEqual([1, "1"]);
    expect(stdout).toMatch(/^::error file=sai\.chithi,line=\d+/m);
    expect(stdout).not.toContain("file=dung.chithi");
  });

  it("looks only at what is named, also with blanks and with what a shell would read", () => {
    const odd = "du thao $(touch bi-chay).chithi";
    const office = repository("kho-co-cach", { "sai.chithi": FAULTY, [odd]: FAULTLESS });
    expect(act(office, { paths: `${odd}\n` })).toMatchObject({ status: 0, exitCode: "0" });
    expect(spawnSync("ls", { cwd: office, encoding: "utf8" }).stdout).not.toContain("bi-chay\n");
  });

  it("looks only at what a branch changed", () => {
    const office = repository("kho-nhanh", { "cu.chithi": FAULTY });
    git(office, "commit", "-qm", "cu");
    git(office, "branch", "goc");
    writeFileSync(join(office, "moi.chithi"), FAULTLESS);
    git(office, "add", "-A");
    git(office, "commit", "-qm", "moi");
    expect(act(office, {})).toMatchObject({ status: 1 });
    expect(act(office, { "changed-since": "goc" })).toMatchObject({ status: 0, exitCode: "0" });
    expect(act(office, { "changed-since": "khong-co" })).toMatchObject({ status: 2, exitCode: "2" });
  });
});
