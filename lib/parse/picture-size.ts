/** How large a picture is shown, in pixels, and the format that its bytes have. */
export type PictureSize = {
  readonly format: string;
  readonly width: number;
  readonly height: number;
};

/** The size that the bytes of a PNG, GIF, WebP or JPEG say; undefined for any others, or where they end too soon. */
export function sizeOfPicture(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = sizeIn(view);
    return size && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    // It ends before what it announces.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sizeIn(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) === 0x89504e47 && letters(view, 12, 4) === 'IHDR') {
    return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (/^GIF8[79]a$/.test(letters(view, 0, 6))) {
    return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (letters(view, 0, 4) === 'RIFF' && letters(view, 8, 4) === 'WEBP') return sizeOfWebp(view);
  return view.getUint16(0) === 0xffd8 ? sizeOfJpeg(view) : undefined;
}

function letters(view: DataView, at: number, length: number): string {
  const codes = Array.from({ length }, (_, index) => view.getUint8(at + index));
  return String.fromCharCode(...codes);
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function sizeOfWebp(view: DataView): PictureSize | undefined {
  const format = 'webp';
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  switch (letters(view, 12, 4)) {
    case 'VP8 ': {
      const [width, height] = [view.getUint16(26, true), view.getUint16(28, true)];
      return { format, width: width & 0x3fff, height: height & 0x3fff };
    }
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { format, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { format, width: three(24) + 1, height: three(27) + 1 };
    default:
      return undefined;
  }
}

/** Segments that begin a frame; C4, C8 and CC in their midst are others. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** A JPEG is a row of segments: the frame says its size, Exif whether it lies on its side. */
function sizeOfJpeg(view: DataView): PictureSize | undefined {
  let isOnSide = false;
  let at = 2;
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isOnSide
        ? { format: 'jpeg', width: height, height: width }
        : { format: 'jpeg', width, height };
    }
    if (marker === 0xe1 && letters(view, at + 4, 4) === 'Exif')
      isOnSide = liesOnSide(view, at + 10);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const ORIENTATION = 0x0112;

/** Browsers turn a picture as its Exif says: from 5 to 8, its width is its height. */
function liesOnSide(view: DataView, tiff: number): boolean {
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const orientation = view.getUint16(at + 8, isLittle);
    return orientation >= 5 && orientation <= 8;
  }
  return false;
}
