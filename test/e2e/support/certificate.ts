import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

const DAY = 24 * 60 * 60 * 1000;

/** A key pair for every host of the pretended internet, and the fingerprint by which Chromium is told to accept it. */
export interface Certificate {
  key: string;
  cert: string;
  fingerprint: string;
}

/**
 * Makes a fresh certificate. The browser accepts it by its public key, whatever host name it is shown for, so one
 * certificate serves every host, and no authority has to be installed anywhere.
 */
export async function createCertificate(): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'askfirst test internet' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + DAY),
  });
  const publicKey = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pem.private, cert: pem.cert, fingerprint: createHash('sha256').update(publicKey).digest('base64') };
}
