/**
 * AES-GCM with a key that never leaves the browser's key store as bytes a script could read. It keeps stored data from
 * being read by mistake or by another script; whoever can copy the whole browser profile gets the key as well.
 */

/** An encrypted value; `iv` is fresh for each encryption, so it also tells two versions of a value apart. */
export interface Encrypted {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

const algorithm = 'AES-GCM';
const ivBytes = 12;

/** A new key that no script can export. */
export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Encrypts `text`, bound to `context`: it decrypts under the same context only. */
export async function encryptText(key: CryptoKey, text: string, context: string): Promise<Encrypted> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const data = await crypto.subtle.encrypt(parameters(iv, context), key, new TextEncoder().encode(text));
  return { iv, data: new Uint8Array(data) };
}

/** @throws OperationError when the key, the context or any byte is not the one it was encrypted with. */
export async function decryptText(key: CryptoKey, { iv, data }: Encrypted, context: string): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt(parameters(iv, context), key, data));
}

function parameters(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: algorithm, iv, additionalData: new TextEncoder().encode(context) };
}
