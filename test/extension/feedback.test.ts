import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { become, entryPath, entryText, movedText, openSalon, recordsOnDisk, run, salon } from './assessing';
import { closeAll, extensionApi, fixture, placeOf, remove, replaceAll, show, until, write } from './support';

describe('Assessing: feedback in place', () => {
  let api: ExtensionApi;
  let written: vscode.CommentController;

  before(async () => {
    api = await extensionApi();
  });
  beforeEach(async () => {
    written = vscode.comments.createCommentController('test', 'Test');
    await become('D. Hallam');
    await openSalon(api);
  });
  afterEach(async () => {
    written.dispose();
    await closeAll();
    await remove('salon');
    await become(undefined, undefined);
    await until(api, 'the fixture is as it was', () => api.portfolios.all.length === 2 && salon(api) === undefined);
    assert.equal(api.boundary.lastFailure, undefined);
  });

  const comment = async (document: vscode.TextDocument, words: string, text: string): Promise<vscode.CommentThread> => {
    const { line } = placeOf(document, words);
    await run('saveComment', { thread: written.createCommentThread(document.uri, new vscode.Range(line, 0, line, 0), []), text });
    await until(api, 'the thread is shown', () => api.feedback.shown.length === 1);
    const [thread] = api.feedback.shown;
    assert.ok(thread);
    return thread;
  };

  it('Should save a comment on a passage with its words, take replies, resolve and open again', async () => {
    const { document } = await show(fixture(entryPath));
    const thread = await comment(document, 'We agreed', 'When?');
    await become('D. Hallam', false);
    await run('saveComment', { thread, text: 'On Friday.' });
    assert.deepEqual(thread.comments.map(({ body, author }) => [body, author.name]), [['When?', 'D. Hallam'], ['On Friday.', 'Tia Vale']]);
    await run('resolveComment', thread);
    assert.deepEqual([thread.state, thread.label, thread.contextValue], [vscode.CommentThreadState.Resolved, 'Resolved', 'resolved']);
    await run('reopenComment', { thread, text: '' });
    assert.deepEqual([thread.state, thread.contextValue], [vscode.CommentThreadState.Unresolved, 'open']);
    const records = await recordsOnDisk();
    assert.deepEqual(records.map((record) => record.kind), ['comment', 'comment', 'resolution', 'resolution']);
    const [first] = records;
    assert.ok(first?.kind === 'comment');
    assert.deepEqual([first.entry, first.thread === first.id, first.anchor], ['E01', true, { words: 'We agreed on a new time for the next service.', heading: 'After that' }]);
  });

  it('Should follow the passage when the text moves, list the comment when it is gone, and find it again', async () => {
    const { document } = await show(fixture(entryPath));
    const thread = await comment(document, 'We agreed', 'When?');
    const at = (): number | undefined => api.feedback.shown[0]?.range?.start.line;
    assert.equal(at(), placeOf(document, 'We agreed').line);
    await replaceAll(document, movedText);
    await until(api, 'it has moved', () => at() === placeOf(document, 'We agreed').line);
    assert.equal(api.feedback.shown[0], thread);
    await replaceAll(document, entryText().replace(/We agreed.*/, 'Nothing.'));
    await until(api, 'it is gone', () => api.feedback.gone.length === 1 && api.feedback.shown[0]?.range === undefined);
    const [left] = api.feedback.shown;
    assert.ok(left);
    assert.deepEqual([left, left.uri.toString(), left.label], [thread, document.uri.toString(), 'The passage in E01 is gone: "We agreed on a new time for the next service."']);
    await run('saveComment', { thread: left, text: 'Where did it go?' });
    assert.equal(left.comments.length, 2);
    await replaceAll(document, entryText());
    await until(api, 'it is back', () => api.feedback.gone.length === 0 && at() === placeOf(document, 'We agreed').line);
  });

  it('Should show comments of an entry that is gone at the portfolio', async () => {
    const { document } = await show(fixture(entryPath));
    await comment(document, 'We agreed', 'When?');
    await closeAll();
    await remove(entryPath);
    await until(api, 'it stands at the manifest', () => api.feedback.shown[0]?.uri.path.endsWith('salon/portfolio.yaml') === true);
    assert.deepEqual([api.feedback.shown.map(({ range, comments: [said] }) => [range, said?.body]), api.feedback.gone.length], [[[undefined, 'When?']], 1]);
  });

  it('Should show threads of files that were not opened yet, and of what another window wrote', async () => {
    const { document } = await show(fixture(entryPath));
    await comment(document, 'We agreed', 'When?');
    await closeAll();
    const [first] = await recordsOnDisk();
    assert.ok(first);
    const theirs = { ...first, id: 'theirs', thread: 'theirs', by: 'P. Other', text: 'Which service?' };
    await write('salon/assessment/decisions.json', `${JSON.stringify({ version: 1, records: [first, theirs] }, null, 2)}\n`);
    await until(api, 'both are shown', () => api.feedback.shown.length === 2);
    assert.deepEqual(api.feedback.shown.map(({ comments: [comment] }) => comment?.author.name).sort(), ['D. Hallam', 'P. Other']);
  });
});
