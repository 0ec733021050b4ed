import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** An nginx that serves a folder by the configuration that was generated into it. */
export type Nginx = {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** The file of the certificate, for who is to trust it. */
  readonly certificate: string;
  readonly close: () => Promise<void>;
};

/**
 * Starts Debian's nginx on this machine alone: plainly, and over HTTPS with a certificate of its own
 * for `localhost`. Rejects with what nginx says where it does not take the configuration.
 */
export async function startNginx(
  root: string,
  { httpPort, httpsPort, redirectsToHttps = false }: StartOptions,
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'temp'));
  makeCertificate(folder);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(root, folder, httpPort, httpsPort, redirectsToHttps));
  const child = spawn('/usr/sbin/nginx', ['-c', file, '-p', folder, '-e', 'stderr']);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  while (!(await answers(httpPort))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await setTimeout(50);
  }
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { httpPort, httpsPort, certificate: join(folder, 'certificate.pem'), close };
}

type StartOptions = { httpPort: number; httpsPort: number; redirectsToHttps?: boolean };

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

function makeCertificate(folder: string): void {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', ...kind, ...files, ...names], { stdio: 'ignore' });
}

function configuration(
  root: string,
  folder: string,
  httpPort: number,
  httpsPort: number,
  redirectsToHttps: boolean,
): string {
  const site = `root ${root}; include ${root}/nginx.conf;`;
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log warn;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 1024; }
    http {
      access_log off; ${temp.join(' ')}
      server {
        listen 127.0.0.1:${httpPort};
        ${redirectsToHttps ? 'return 301 https://$host$request_uri;' : site}
      }
      server {
        listen 127.0.0.1:${httpsPort} ssl;
        ssl_certificate ${folder}/certificate.pem; ssl_certificate_key ${folder}/key.pem;
        ${site}
      }
    }`;
}
