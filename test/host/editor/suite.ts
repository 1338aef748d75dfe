/** Mocha inside an extension host. run.mjs hears of it through files beside the workspace folder, on any kind of host. */
import * as vscode from 'vscode';
import { summarise } from '../summary.cjs';
import { growingFile } from './growingFile';
import { formatLine } from './formatLine';

/** What run.mjs asks for, in `options.json` beside the workspace folder. */
interface Options {
  /** Run only the tests whose full title contains this. */
  readonly grep?: string;
  readonly forbidOnly?: boolean;
}

/** Loads a file of tests, once mocha's functions are there. */
export type TestFile = () => Promise<unknown>;

/** For a test on a slow machine: longer than the tests wait for one thing. */
const timeoutMilliseconds = 60_000;

/**
 * Runs the tests. Their spec output grows in `output.txt` beside the workspace folder; the counts are in
 * `results.json` at the end.
 * @throws when a test fails and when there is none, which makes VS Code's exit status non-zero
 */
export async function runSuite(MochaClass: typeof Mocha, files: readonly TestFile[]): Promise<void> {
  const exchange = exchangeFolder();
  const options = JSON.parse(await readText(vscode.Uri.joinPath(exchange, 'options.json'))) as Options;
  const output = growingFile(vscode.Uri.joinPath(exchange, 'output.txt'));
  MochaClass.reporters.Base.consoleLog = (...parts: unknown[]) => { output.append(`${formatLine(parts)}\n`); };

  const mocha = new MochaClass({ ui: 'bdd', reporter: MochaClass.reporters.Spec, timeout: timeoutMilliseconds });
  if (options.grep) mocha.fgrep(options.grep);
  if (options.forbidOnly) mocha.forbidOnly();
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of files) await load();

  const summary = await run(mocha);
  await output.written();
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(exchange, 'results.json'), new TextEncoder().encode(JSON.stringify(summary)));
  if (summary.failed > 0) throw new Error(`${summary.failed} failed.`);
  if (summary.passed === 0) throw new Error('No test ran.');
}

function run(mocha: Mocha) {
  const failures: Mocha.Test[] = [];
  return new Promise<ReturnType<typeof summarise>>((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(summarise(runner.stats, failures));
      else reject(new Error('Mocha kept no counts.'));
    });
    runner.on('fail', (test) => failures.push(test));
  });
}

function exchangeFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a workspace folder.');
  return vscode.Uri.joinPath(folder.uri, '..');
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Hands plain data to run.mjs, as a file beside the workspace folder; it keeps `activation.json` in its reports. */
export async function writeBesideWorkspace(name: string, data: unknown): Promise<void> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(exchangeFolder(), name), new TextEncoder().encode(JSON.stringify(data)));
}
