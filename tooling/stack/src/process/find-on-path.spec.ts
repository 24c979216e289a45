import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { findOnPath } from './find-on-path.js';

describe('findOnPath', () => {
  const node = path.basename(process.execPath);
  const folder = path.dirname(process.execPath);

  it('gives the full path of a program, from the first folder that has it', () => {
    expect(findOnPath(node, ['/nonexistent', folder].join(path.delimiter))).toBe(path.join(folder, node));
  });

  it('gives nothing for a program that is not there, and for a folder of that name', () => {
    expect(findOnPath('no-such-program-here', folder)).toBeUndefined();
    expect(findOnPath(path.basename(folder), path.dirname(folder))).toBeUndefined();
  });
});
