import { appendFile, readFile, rm } from 'node:fs/promises';

/** What was fetched up to now, on the disk: a run that was cut goes on where it stopped. */
export class FetchedFile {
  constructor(private readonly path: string) {}

  /** Texts by TERYT code; a line that was cut half-way is fetched again. */
  async read(): Promise<Map<string, string>> {
    const text = await readFile(this.path, 'utf8').catch(() => '');
    const fetched = new Map<string, string>();
    for (const line of text.split('\n').slice(0, -1)) {
      const [teryt, wkt] = line.split('\t');
      if (teryt && wkt) fetched.set(teryt, wkt);
    }
    return fetched;
  }

  async add(teryt: string, wkt: string): Promise<void> {
    await appendFile(this.path, `${teryt}\t${wkt.replace(/\s+/g, ' ')}\n`);
  }

  async forget(): Promise<void> {
    await rm(this.path, { force: true });
  }
}
