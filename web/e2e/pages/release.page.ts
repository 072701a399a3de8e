import { expect, type Locator, type Page } from '@playwright/test';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** Where a line of the sample document stands, in thousandths of the page's width and height. */
export interface Line {
  x: number;
  y: number;
  width: number;
  height: number;
}

const SIZE = { width: 595, height: 842 };
const TOP = 700;
const FONT = 14;

/** A one-page document with a line that must not become public, and where that line stands. */
export async function documentWith(line: string): Promise<{ bytes: Buffer; at: Line }> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([SIZE.width, SIZE.height]);
  page.drawText('Umowa o prowadzenie punktu informacyjnego', { x: 60, y: 760, size: 16, font });
  page.drawText(line, { x: 60, y: TOP, size: FONT, font });
  const width = font.widthOfTextAtSize(line, FONT);
  return {
    bytes: Buffer.from(await file.save()),
    at: {
      x: (60 / SIZE.width) * 1000,
      y: ((SIZE.height - TOP - FONT) / SIZE.height) * 1000,
      width: (width / SIZE.width) * 1000,
      height: ((FONT + 6) / SIZE.height) * 1000,
    },
  };
}

/** The page of one release. */
export class ReleasePage {
  constructor(private readonly page: Page) {}

  /** Draws a cover over a line with the mouse. */
  async cover({ x, y, width, height }: Line): Promise<void> {
    const surface = this.surface();
    await expect(this.page.locator('canvas[data-drawn]').first()).toBeVisible();
    await surface.scrollIntoViewIfNeeded();
    const area = await surface.boundingBox();
    if (!area) throw new Error('there is no page to draw on');
    const at = (across: number, down: number): [number, number] => [
      area.x + (across / 1000) * area.width,
      area.y + (down / 1000) * area.height,
    ];
    await this.page.mouse.move(...at(x - 8, y - 4));
    await this.page.mouse.down();
    await this.page.mouse.move(...at(x + width / 2, y + height / 2));
    await this.page.mouse.move(...at(x + width + 8, y + height + 4));
    await this.page.mouse.up();
  }

  box(number: number): Locator {
    return this.page.getByRole('button', { name: `Zasłona ${number} na stronie 1` });
  }

  /** Whether the page on the screen is black at a place, as it is drawn. */
  async expectBlack({ x, y, width, height }: Line): Promise<void> {
    const canvas = this.page.locator('canvas[data-drawn]').first();
    await expect(canvas).toBeVisible();
    const brightest = await canvas.evaluate(
      (element, [left, top, right, bottom]) => {
        const drawn = element as HTMLCanvasElement;
        const [fromX, fromY] = [(left / 1000) * drawn.width, (top / 1000) * drawn.height];
        const { data } = drawn
          .getContext('2d')!
          .getImageData(
            fromX,
            fromY,
            ((right - left) / 1000) * drawn.width,
            ((bottom - top) / 1000) * drawn.height,
          );
        return Math.max(...data.filter((_, at) => at % 4 !== 3));
      },
      [x, y, x + width, y + height] as const,
    );
    expect(brightest).toBeLessThan(40);
  }

  private surface(): Locator {
    return this.page.getByRole('group', { name: 'Zasłony na stronie 1' });
  }
}
