import sharp from 'sharp';
import { expect, it } from 'vitest';
import service from '../../../src/pictures/picture-service.ts';

/** Calls it as Astro does, with as much of its settings as it reads. */
function transform(bytes: Uint8Array, options: object): Promise<{ data: Uint8Array }> {
  const settings = { service: { config: {} } };
  const logger = { warn: () => {} };
  return Reflect.apply(service.transform, service, [
    bytes,
    { src: '/_astro/boat.jpg', ...options },
    settings,
    logger,
  ]);
}

const PLACE = { IFD0: { Copyright: 'private' }, IFD3: { GPSLatitude: '24/1 42/1 0/1' } };
const made = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#369' } }).withExif(PLACE);

it('makes a picture smaller, and leaves out where it was taken', async () => {
  const { data } = await transform(await made(900, 600).jpeg().toBuffer(), {
    width: 400,
    format: 'webp',
  });
  const { format, width, exif } = await sharp(data).metadata();
  expect({ format, width, exif }).toEqual({ format: 'webp', width: 400, exif: undefined });
});

it('never hands back the original where none can be made', async () => {
  const tall = await made(10, 16_384).jpeg().toBuffer();
  await expect(transform(tall, { width: 10, format: 'webp' })).rejects.toThrow(
    /boat\.jpg[\s\S]*لا تُنشر كما هي[\s\S]*not published as it is/,
  );
});

it('draws the first of a moving picture’s frames where the format cannot move', async () => {
  const frames = await Promise.all(
    ['#369', '#963'].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const still = await transform(moving, { width: 60, format: 'jpeg' });
  expect(await sharp(still.data).metadata()).toMatchObject({ width: 60, height: 40 });
  const { data } = await transform(moving, { width: 60, format: 'webp' });
  expect(await sharp(data).metadata()).toMatchObject({ pages: 2, height: 40 });
});
