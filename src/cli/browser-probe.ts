import { chromium } from 'playwright';
import { firstLine, type Probe } from './browser-order';

/** Starts the browser as the tests do, opens a page, and draws with WebGL2. */
export const probeBrowser: Probe = async ({ path, args, env }) => {
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: [...args],
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    try {
      const page = await browser.newPage();
      const drew = await page.evaluate(drawsWithWebGl2);
      if (!drew) return { works: false, why: 'no WebGL2' };
      return { works: true, version: browser.version() };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { works: false, why: firstLine(error) };
  }
};

/** Runs in the page. A context can exist and still draw nothing, so a pixel is read back. */
function drawsWithWebGl2(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return false;
  gl.clearColor(0, 1, 0, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  const pixel = new Uint8Array(4);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  return pixel[1] === 255;
}
