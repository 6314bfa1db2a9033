import type { Locator, Page } from '@playwright/test';

/** What WebGL has done on a page since it was opened. */
export type SeenWebGl = {
  /** Draw calls. */
  readonly calls: number;
  /** 0–255, of the middle of the last picture. */
  readonly brightness: number;
};

declare global {
  /** What `watchWebGl` keeps in the page. */
  var webGlSeen: SeenWebGl | undefined;
}

/**
 * Counts draw calls and looks at the middle of each picture before it goes to the screen. The canvas can be told to
 * lose its context and to get it back, as a graphics driver would do.
 */
export async function watchWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { calls: 0, brightness: -1 };
    globalThis.webGlSeen = seen;
    const known = new WeakSet<WebGL2RenderingContext>();
    let looking = false;

    function drew(gl: WebGL2RenderingContext) {
      if (!(gl.canvas instanceof HTMLCanvasElement) || !gl.canvas.isConnected) return;
      seen.calls++;
      if (!known.has(gl)) obey(gl, gl.canvas);
      if (looking) return;
      looking = true;
      queueMicrotask(() => {
        looking = false;
        const pixel = new Uint8Array(4);
        gl.bindFramebuffer(gl.FRAMEBUFFER, null);
        gl.readPixels(gl.drawingBufferWidth >> 1, gl.drawingBufferHeight >> 1, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
        const [r = 0, g = 0, b = 0] = pixel;
        seen.brightness = (r + g + b) / 3;
      });
    }

    function obey(gl: WebGL2RenderingContext, canvas: HTMLCanvasElement) {
      known.add(gl);
      const switcher = gl.getExtension('WEBGL_lose_context');
      canvas.addEventListener('test-lose-context', () => switcher?.loseContext());
      canvas.addEventListener('test-restore-context', () => switcher?.restoreContext());
    }

    const prototype = WebGL2RenderingContext.prototype;
    const { drawElements, drawArrays } = prototype;
    prototype.drawElements = function (...given) {
      drawElements.apply(this, given);
      drew(this);
    };
    prototype.drawArrays = function (...given) {
      drawArrays.apply(this, given);
      drew(this);
    };
  });
}

/**
 * Takes the canvas its context, does something to the page and gives it back, all within the time in which a map waits
 * for that. `during` are buttons that are clicked meanwhile.
 */
export async function losesContext(page: Page, during: readonly Locator[]): Promise<void> {
  const buttons = await Promise.all(during.map((button) => button.elementHandle()));
  await page.evaluate(async (elements) => {
    const canvas = document.querySelector('.map canvas');
    const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve, { once: true }));
    canvas?.dispatchEvent(new Event('test-lose-context'));
    await lost;
    for (const element of elements) {
      if (element instanceof HTMLElement) element.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    canvas?.dispatchEvent(new Event('test-restore-context'));
  }, buttons);
}

export async function seenWebGl(page: Page): Promise<SeenWebGl> {
  return await page.evaluate(() => globalThis.webGlSeen ?? { calls: 0, brightness: -1 });
}
