import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server, with all that it was given, as a mail reader reads it. */
export type MailServer = Readonly<{
  /** With the name and the password that it asks for. */
  url: string;
  mails: readonly ParsedMail[];
  recipients: readonly string[];
  close(): Promise<void>;
}>;

export async function startMailServer(refuses: (recipient: string) => boolean = () => false): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  const recipients: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'talion' && password === 'secret'
        ? done(null, { user: username })
        : done(new Error('Wrong name or password')),
    onRcptTo: ({ address }, _session, done) => {
      if (refuses(address)) return done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
      recipients.push(address);
      done();
    },
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    ...{ url: `smtp://talion:secret@127.0.0.1:${port}`, mails, recipients },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
