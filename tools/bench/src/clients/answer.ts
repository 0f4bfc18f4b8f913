import { questionNamed } from './questions.js';

// The process that answers one question, and sends what it found to the one that asked.
const [name, effort = '{}'] = process.argv.slice(2);
process.send?.(await questionNamed(name).answer(JSON.parse(effort)));
