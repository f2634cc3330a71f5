const SIGNATUR = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height in pixels from the file's first chunk, or null for what is no PNG. */
export function pngMaal(bytes: Uint8Array): { bredde: number; hoejde: number } | null {
  const fil = Buffer.from(bytes);
  if (fil.length < 24 || !fil.subarray(0, 8).equals(SIGNATUR)) return null;
  return { bredde: fil.readUInt32BE(16), hoejde: fil.readUInt32BE(20) };
}
