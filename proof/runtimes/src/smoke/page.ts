// For a browser: asks the server of the page for the targets, and tells it what became of the checks.
import { smoke } from './smoke.js';

const targets = await (await fetch('targets')).json();
await fetch('results', { method: 'POST', body: JSON.stringify(await smoke(targets)) });
