import type { BrowserContextOptions, CDPSession } from '@playwright/test';

/** Who reads: a screen, a network and a processor. */
export type Reader = {
  readonly name: 'desk' | 'phone';
  /** In words, for the report. */
  readonly description: string;
  readonly context: BrowserContextOptions;
  /** As the DevTools protocol has it: bytes a second, milliseconds. Undefined: nothing is slowed. */
  readonly network?: { latency: number; downloadThroughput: number; uploadThroughput: number };
  /** How many times slower the page's thread runs. */
  readonly slowdown: number;
};

const kilobits = (count: number) => (count * 1000) / 8;

export const READERS = {
  desk: {
    name: 'desk',
    description: '1280 × 800 pixels, nothing slowed, a mouse',
    context: { viewport: { width: 1280, height: 800 } },
    slowdown: 1,
  },
  phone: {
    name: 'phone',
    description:
      '390 × 844 pixels, touch, slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms), processor slowed four times',
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    network: {
      latency: 150,
      downloadThroughput: kilobits(1600),
      uploadThroughput: kilobits(750),
    },
    slowdown: 4,
  },
} as const satisfies Record<string, Reader>;

/** Puts a page into the hands of a reader. */
export async function slowDown(session: CDPSession, reader: Reader): Promise<void> {
  if (reader.network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...reader.network });
  }
  if (reader.slowdown > 1) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: reader.slowdown });
  }
}
