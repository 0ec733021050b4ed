import { createServer } from 'node:http';
import { answerFrom } from './answer.mjs';
import { refuseTheRest } from './refuse.mjs';
import { ScriptError } from './script.mjs';

/** @import { Server } from 'node:http' */
/** @import { AddressInfo } from 'node:net' */

/**
 * @typedef {object} Preview
 * @property {string} url without a slash at the end
 * @property {number} port
 * @property {boolean} portWasTaken the asked port was in use, so `port` is another one
 * @property {() => Promise<void>} close resolves when the port is free again
 */

/**
 * Serves a finished static site as a plain host would: folders by their index.html, 404.html for
 * what is not there. For looking at the site and for its tests, not for the open internet.
 *
 * @param {object} options
 * @param {string} options.root the folder of the site
 * @param {number} options.port 0 takes any free port, and so does a port that is in use
 * @param {string} [options.host] the address to listen on; by default only this machine sees it
 * @returns {Promise<Preview>} once it accepts connections
 * @throws {ScriptError} when it may not listen there
 */
export async function serve({ root, port, host = '127.0.0.1' }) {
  const server = createServer({ requireHostHeader: false }, answerFrom(root));
  refuseTheRest(server);
  const portWasTaken = !(await listens(server, port, host));
  if (portWasTaken) await listens(server, 0, host);
  const address = /** @type {AddressInfo} */ (server.address());
  const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    portWasTaken,
    close: () => close(server),
  };
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is in use
 */
function listens(server, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const fail = (error) => {
      if (error.code === 'EADDRINUSE') return resolve(false);
      const where = `${host}:${port}`;
      reject(
        new ScriptError(`Cannot listen on ${where} (${error.code}): set another HOST or PORT.`),
      );
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

/** @param {Server} server */
function close(server) {
  return new Promise((/** @type {(value: void) => void} */ resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
