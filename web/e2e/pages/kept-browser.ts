import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';

/** A browser of a person's own device: what it keeps is there again after it was closed. */
export class KeptBrowser {
  #context: BrowserContext | null = null;

  private constructor(
    private readonly folder: string,
    private readonly launch: LaunchOptions,
    private readonly baseURL: string,
  ) {}

  static async at(baseURL: string, launch: LaunchOptions): Promise<KeptBrowser> {
    return new KeptBrowser(await mkdtemp(join(tmpdir(), 'miara-browser-')), launch, baseURL);
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is closed');
    return this.#context;
  }

  async open({
    offline = false,
    ...options
  }: { offline?: boolean; viewport?: { width: number; height: number } } = {}): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.folder, {
      ...this.launch,
      ...options,
      offline,
      baseURL: this.baseURL,
      locale: 'pl-PL',
      timezoneId: 'Europe/Warsaw',
    });
    return this.#context.pages()[0] ?? this.#context.newPage();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  async throwAway(): Promise<void> {
    await this.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
