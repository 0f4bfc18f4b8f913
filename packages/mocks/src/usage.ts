import { providers } from './providers.js';

/** What `contactkit-mocks --help` prints. */
export const USAGE = `Usage: contactkit-mocks [provider...] [options]

Starts mock servers that answer with the examples of the OpenAPI specs.
Providers: ${providers.join(', ')}. Without one, all of them.

Options:
  --port <number>   port of the first server, the others follow; 0 for free ones (default 4010)
  --host <address>  address to listen on (default 127.0.0.1)
  --mode <mode>     static: examples; dynamic: made up from the schemas (default static)
  --json            print the addresses as one line of JSON
  -h, --help        print this
  -v, --version     print the version`;
