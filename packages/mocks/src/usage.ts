import { providers } from './providers.js';

/** What `contactkit-mocks --help` prints. */
export const USAGE = `Usage: contactkit-mocks [provider...] [options]
       contactkit-mocks run [provider...] [options] -- <command>

Starts mock servers that remember what they are told, and refuse what the providers refuse. With run, sets the
variables of the base URLs, runs the command, and ends with its exit code.
Providers: ${providers.join(', ')}. Without one, all of them.

Options:
  --port <number>   port of the first server, the others follow; 0 for free ones (default 4010, with run 0)
  --host <address>  address to listen on (default 127.0.0.1)
  --engine <name>   prism: the referee of the field; twin: ten times as fast (default prism)
  --mode <mode>     stateful: from memory; static: examples; dynamic: made up from the schemas (default stateful)
  --contacts <what> contacts to begin with: a number of invented people, or a JSON or NDJSON file of bodies of
                    contacts.create
  --seed <number>   start of everything that looks like chance (default 1)
  --fault <fault>   what is to go wrong, such as 'rateLimited; probability=0.1; retryAfter=2'; can be repeated
  --json            print the addresses as one line of JSON
  -h, --help        print this
  -v, --version     print the version`;
