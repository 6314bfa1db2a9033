import { findBrowser } from '../src/cli/browser';
import { expect, test } from './test';

const { launch } = await findBrowser();

test.use({
  launchOptions: {
    executablePath: launch.path,
    args: [...launch.args, '--disable-3d-apis'],
    env: { ...process.env, ...launch.env },
  },
  // MapLibre and the browser say in the console what the page says in the map's place.
  allowedErrors: [/WebGL/i],
});

test('without WebGL the map’s place says so, and the rest works', async ({ reader }) => {
  await reader.opens();
  await expect(reader.map).toContainText(/WebGL/);
  await reader.seesOneTruth();
  const [first = ''] = await reader.idsInList();
  await reader.choosesFromList(first);
  await expect(reader.card).toContainText('Evidence');
  await reader.dragsThumb('From', 300);
  await reader.seesOneTruth();
  await reader.seesNoOverflow();
});
