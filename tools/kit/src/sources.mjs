// Lets the rest of this process read the packages from their sources instead of their builds. Needs tsx before it.
import { register } from 'node:module';

register('./source-hooks.mjs', import.meta.url);
