import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DependencyError } from '@mitn/domain';
import { Injectable } from '@nestjs/common';
import { ApiSettings } from '../config/env.js';
import type { Language } from './language.js';
import type { Html } from './html-text.js';

/** What one page puts into the shell that Vite built. */
export interface PageParts {
  language: Language;
  head: Html;
  body: Html;
  /** `<script type="application/json" id="island">…`, or nothing. */
  island: Html;
}

const MARKERS = ['<!--head-->', '<!--body-->', '<!--island-->'] as const;

/** The shell of every page: apps/web/dist/index.html, read once. */
@Injectable()
export class PageTemplate {
  private shell: Promise<string> | null = null;

  constructor(private readonly settings: ApiSettings) {}

  /** A page that React takes over. Throws DependencyError `pages.not-built` while the web app is not built. */
  async render(parts: PageParts): Promise<string> {
    return fill(await this.read(), parts);
  }

  /** A page that is complete as it is: the styles of the shell without its scripts. */
  async renderPlain(parts: Omit<PageParts, 'island'>): Promise<string> {
    return fill(withoutScripts(await this.read()), { ...parts, island: { text: '' } });
  }

  private async read(): Promise<string> {
    this.shell ??= readFile(path.join(this.settings.webFolder, 'index.html'), 'utf8');
    try {
      const shell = await this.shell;
      const missing = MARKERS.filter((marker) => !shell.includes(marker));
      if (missing.length > 0) throw new Error(`index.html lacks ${missing.join(', ')}`);
      return shell;
    } catch (error) {
      this.shell = null;
      throw new DependencyError('pages.not-built', 'The web app is not built: run the build first.', { cause: error });
    }
  }
}

/** Fills the markers of a shell. Written so that a `$` or a marker inside the parts stays what it is. */
export function fill(shell: string, { language, head, body, island }: PageParts): string {
  const [beforeHead = '', afterHead = ''] = split(shell, '<!--head-->');
  const [beforeBody = '', afterBody = ''] = split(afterHead, '<!--body-->');
  const [beforeIsland = '', afterIsland = ''] = split(afterBody, '<!--island-->');
  const start = beforeHead.replace(/<html lang="[^"]*"/, `<html lang="${language}"`);
  return [start, head.text, beforeBody, body.text, beforeIsland, island.text, afterIsland].join('');
}

function split(text: string, marker: string): [string, string] {
  const at = text.indexOf(marker);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + marker.length)];
}

function withoutScripts(shell: string): string {
  return shell.replace(/<script\b[^<>]*><\/script>/g, '').replace(/<link\b(?=[^<>]*rel="modulepreload")[^<>]*>/g, '');
}
