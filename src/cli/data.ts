import { runData } from './data/run';

process.exitCode = await runData(process.argv.slice(2), {
  root: process.cwd(),
  env: process.env,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
