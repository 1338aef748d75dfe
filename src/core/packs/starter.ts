import template from '../../../schemas/packs/starter.pack.yaml.txt';

/**
 * A small pack to begin with: it loads, its own examples agree with it, and it shows each part of the format once.
 * @param fileName the name of the file to be; the pack's id is made from it
 */
export function starterPack(fileName: string): string {
  return template.replace(/^id: .*$/m, `id: ${packIdFrom(fileName)}`);
}

/** What ends the name of a pack that `starterPack` can be written to. */
export const starterEnding = '.pack.yaml';

function packIdFrom(fileName: string): string {
  const words = fileName.replace(/\.pack\.ya?ml$/i, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-').slice(0, 60).replace(/-$/, '');
  return /^[a-z]/.test(id) ? id : id === '' ? 'my-pack' : `pack-${id}`;
}
