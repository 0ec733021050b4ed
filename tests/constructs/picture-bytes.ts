/** Pictures of a few bytes, by the names of their files: only their heads say anything. */
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/\s/g, ''), 'hex'));
const text = (svg: string) => new TextEncoder().encode(svg);

/** 3 pixels wide and 2 high, as most of these are. */
export const PNG = bytesOf('89504e470d0a1a0a 0000000d 49484452 00000003 00000002 0806000000');

export const PICTURES: ReadonlyMap<string, Uint8Array> = new Map([
  ['map.png', PNG],
  ['map.gif', bytesOf('474946383961 0300 0200 00')],
  ['lossy.webp', bytesOf(`52494646 00000000 57454250 56503820 ${'00'.repeat(10)} 0300 0200`)],
  ['lossless.webp', bytesOf('52494646 00000000 57454250 5650384c 00000000 2f 02400000')],
  ['large.webp', bytesOf('52494646 00000000 57454250 56503858 00000000 00000000 020000 010000')],
  // A comment, another table in the midst of the markers of frames, and then the frame.
  ['map.jpg', bytesOf('ffd8 fffe0004 0000 ffc40003 00 ffc0 0011 08 0002 0003 03')],
  // Exif says that it lies on its side.
  [
    'side.jpeg',
    bytesOf(`ffd8 ffe1 0022 457869660000 4d4d002a 00000008 0001 0112 0003 00000001 0006 0000
      00000000 ffff c2 0011 08 0003 0002 03`),
  ],
  [
    'plan.svg',
    text('<?xml version="1.0"?><!-- plan --><svg viewBox="0 0 3 2"><use href="#a"/></svg>'),
  ],
]);

/** What no browser should show, or can, by name. */
export const BAD_PICTURES: ReadonlyMap<string, Uint8Array> = new Map([
  ['short.png', PNG.subarray(0, 14)],
  ['empty.gif', bytesOf('474946383961 0000 0200')],
  ['other.jpg', PNG],
  ['Map 1.png', PNG],
  [
    'script.svg',
    text('<svg viewBox="0 0 1 1"><s:script xmlns:s="http://www.w3.org/2000/svg"/></svg>'),
  ],
  ['handler.svg', text(`<svg viewBox="0 0 1 1" xml:lang='>' onload="x()"/>`)],
  ['image.svg', text('<svg width="1" height="1"><image href="https://example.org/a.png"/></svg>')],
  [
    'unquoted.svg',
    text('<svg width="1" height="1"><image xlink:href=//example.org/a.png /></svg>'),
  ],
  ['style.svg', text('<svg width="1" height="1"><style>@import "a.css"</style></svg>')],
  ['escaped.svg', text('<svg width="1" height="1" style="fill:u\\72l(http://a.org)"/>')],
  ['fill.svg', text(`<svg width="1" height="1" fill="url('http://a.org/#a')"/>`)],
  ['entity.svg', text('<!DOCTYPE svg [<!ENTITY a "b">]><svg width="1" height="1"/>')],
  ['sheet.svg', text('<?xml-stylesheet href="a.css"?><svg width="1" height="1"/>')],
  ['moving.svg', text('<svg width="1" height="1"><animate attributeName="href"/></svg>')],
  ['frame.svg', text('<svg width="1" height="1"><foreignObject/></svg>')],
  ['sizeless.svg', text('<svg width="100%"><rect/></svg>')],
  ['page.svg', text('<html><body/></html>')],
]);
