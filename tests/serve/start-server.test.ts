import { spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { folderSource } from '@/lib/serve/folder-source';
import { previewSite } from '@/lib/serve/preview-site';
import { startSite } from '@/lib/serve/serve-site';
import { readSettings } from '@/lib/serve/settings';
import { serve } from '@/lib/serve/start-server';
import { ContentError } from '@/lib/store/read-content';
import { folderOf } from '@/tests/tools/folder';
import { openFolder } from './sources';

const root = folderOf({ 'index.html': 'home', '404.html': 'lost' });
const source = folderSource(root);

describe('serve', () => {
  test('takes another port when the asked one is in use, and says so', async () => {
    const first = await serve({ source, port: 0 });
    const second = await serve({ source, port: first.port });
    expect(second.portWasTaken).toBe(true);
    expect(second.port).not.toBe(first.port);
    expect((await fetch(second.url)).status).toBe(200);
    await expect(serve({ source, port: first.port, isPortRequired: true })).rejects.toThrow(
      `Port ${first.port} is in use: stop what listens there, or set PORT to another port.`,
    );
    await Promise.all([first.close(), second.close()]);
  });

  test('leaves the port free when closed', async () => {
    const { port, close } = await serve({ source, port: 0 });
    await close();
    const next = await serve({ source, port });
    expect([next.port, next.portWasTaken]).toEqual([port, false]);
    await next.close();
  });

  test('says what to do when it may not listen at an address', async () => {
    await expect(serve({ source, port: 1234, host: '192.0.2.1' })).rejects.toThrow(
      'Cannot listen on 192.0.2.1:1234 (EADDRNOTAVAIL): set another HOST or PORT.',
    );
  });
});

describe('npm run serve', () => {
  test('finishes the answer that is under way when it is stopped, and takes no other', async () => {
    const steps = new EventEmitter();
    const render = async () => {
      const made = once(steps, 'made');
      steps.emit('asked');
      await made;
      return { status: 200 as const, body: 'whole' };
    };
    const { url, close } = await startSite(async () => ({ ...openFolder(root), render }), {
      PORT: '0',
    });
    const asked = once(steps, 'asked');
    const answer = fetch(url);
    await asked;
    const closed = close();
    await expect(fetch(url)).rejects.toThrow();
    steps.emit('made');
    expect(await (await answer).text()).toBe('whole');
    await closed;
  });

  test('does not start on content with problems', async () => {
    const openSite = () => Promise.reject(new ContentError('The content has problems'));
    await expect(startSite(openSite, { PORT: '0' })).rejects.toThrow(ContentError);
  });

  test('prints such a problem without a stack, and ends with 1', () => {
    const script = `import { runScript } from './lib/tools/script.mjs';
      await runScript(() => {
        throw Object.assign(new Error('The content has problems'), { name: 'ContentError' });
      });`;
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect([ended.status, ended.stderr]).toEqual([1, '\nThe content has problems\n']);
  });
});

test('npm run preview says what to do where nothing is built', async () => {
  await expect(previewSite(root, 'out', {})).rejects.toThrow('run "npm run build" first');
});

describe('the settings', () => {
  test('are those of a first start where none is set', () => {
    expect(readSettings({ PORT: '', HOST: '' })).toEqual({
      port: 3000,
      host: undefined,
      isPortRequired: false,
      keptBytes: 64 * 1024 * 1024,
    });
  });

  test('ask for one port, and for nothing to be kept', () => {
    expect(readSettings({ PORT: '80', SERVE_KEEP: '0' })).toMatchObject({
      port: 80,
      isPortRequired: true,
      keptBytes: 0,
    });
  });

  test.each([{ PORT: '65536' }, { PORT: '-1' }, { PORT: 'x' }, { SERVE_KEEP: '1.5' }])(
    'cannot be %j',
    (env) => {
      expect(() => readSettings(env)).toThrow(/^Unexpected (PORT|SERVE_KEEP) /);
    },
  );
});
