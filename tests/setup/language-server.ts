import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

/** What an editor's program that speaks the Language Server Protocol does with a file. */
export interface LanguageServer {
  /** Opens a file and waits for what is underlined in it: lines from 0, and what is said. */
  underlined(file: string, text: string): Promise<readonly (readonly [number, string])[]>;
  /** What is offered at the end of a line of the file that is open. */
  offered(file: string, line: number, character: number): Promise<readonly string[]>;
  stop(): void;
}

/** Starts a language server for a folder, as Visual Studio Code does. */
export async function startLanguageServer(
  program: string,
  workspace: string,
  options: { readonly initialize?: object; readonly settings?: Readonly<Record<string, unknown>> },
): Promise<LanguageServer> {
  const { initialize = {}, settings = {} } = options;
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? {}),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => {
      if (diagnostics.length > 0) waiting.get(decodeURIComponent(uri))?.(diagnostics);
    },
  );
  connection.listen();
  const rootUri = pathToFileURL(workspace).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: basename(workspace) }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { publishDiagnostics: {}, completion: {} },
    },
    initializationOptions: initialize,
  });
  await connection.sendNotification('initialized', {});
  return {
    async underlined(file, text) {
      const uri = pathToFileURL(file).href;
      const found = new Promise<readonly Diagnostic[]>((resolve) => {
        waiting.set(decodeURIComponent(uri), resolve);
      });
      const languageId = file.endsWith('.yaml') ? 'yaml' : 'markdown';
      const textDocument = { uri, languageId, version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const diagnostics = await found;
      return diagnostics
        .map(({ range, message }) => [range.start.line, message] as const)
        .toSorted(([one], [other]) => one - other);
    },
    async offered(file, line, character) {
      const answer = await connection.sendRequest<{ items: readonly { label: string }[] }>(
        'textDocument/completion',
        { textDocument: { uri: pathToFileURL(file).href }, position: { line, character } },
      );
      return answer.items.map(({ label }) => label);
    },
    stop() {
      connection.dispose();
      child.kill();
    },
  };
}
