// SPDX-FileCopyrightText: 2026 The Sennight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second implementation of sync/crypto's formats, on other libraries and from the documents alone.
// It writes the golden vectors that tst_crypto_vectors reads. To run it, anywhere outside the tree:
//
//     npm install @noble/ciphers@2 @noble/curves@2 @noble/hashes@2
//     cp …/make_vectors.mjs . && node make_vectors.mjs …/tests/crypto/vectors
//
// Every key, nonce and salt in the files is derived from its name below, so a new run gives the same
// bytes. None of them protects anything.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { blake2b } from '@noble/hashes/blake2.js';

const directory = process.argv[2];

// --- bytes ---------------------------------------------------------------------------------------

const utf8 = (text) => new TextEncoder().encode(text);
const hex = (bytes) => Buffer.from(bytes).toString('hex');
const concat = (...parts) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const random = (name, size) => blake2b(utf8(`vector ${name}`), { dkLen: 64 }).slice(0, size);

function bigEndian(number, size) {
    const bytes = new Uint8Array(size);
    let rest = BigInt(number);
    for (let i = size - 1; i >= 0; --i, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
    return bytes;
}

// --- deterministic CBOR (RFC 8949) -----------------------------------------------------------------
// Numbers, null, byte strings (Uint8Array), arrays and, for changes, maps and text.

function head(major, argument) {
    const value = BigInt(argument);
    if (value < 24n) return Uint8Array.of((major << 5) | Number(value));
    const width = value < 1n << 8n ? 0 : value < 1n << 16n ? 1 : value < 1n << 32n ? 2 : 3;
    return concat([(major << 5) | (24 + width)], bigEndian(value, 1 << width));
}

function cbor(item) {
    if (item === null) return Uint8Array.of(0xf6);
    if (typeof item === 'number' || typeof item === 'bigint') return concat(head(0, item));
    if (typeof item === 'string') return concat(head(3, utf8(item).length), utf8(item));
    if (item instanceof Uint8Array) return concat(head(2, item.length), item);
    if (item instanceof Map)
        return concat(head(5, item.size), ...[...item].flatMap(([k, v]) => [cbor(k), cbor(v)]));
    return concat(head(4, item.length), ...item.map(cbor));
}

// --- primitives ------------------------------------------------------------------------------------

const message = (domain, ...parts) => concat(utf8(domain), [0], ...parts);
const hash = (domain, ...parts) => blake2b(message(domain, ...parts), { dkLen: 32 });

/** libsodium's crypto_kdf: BLAKE2b keyed, its salt the number and its personal string the purpose. */
function subKey(key, purpose, number = 1) {
    const salt = new Uint8Array(16);
    salt[0] = number;
    const personalization = new Uint8Array(16);
    personalization.set(utf8(purpose));
    return blake2b(new Uint8Array(0), { dkLen: 32, key, salt, personalization });
}

function encrypt(key, associated, plain, nonce) {
    return concat(nonce, xchacha20poly1305(key, nonce, associated).encrypt(plain));
}

function sealTo(recipient, context, plain, name) {
    const ephemeral = random(`${name} ephemeral`, 32);
    const nonce = random(`${name} nonce`, 24);
    const ephemeralKey = x25519.getPublicKey(ephemeral);
    const shared = x25519.getSharedSecret(ephemeral, recipient);
    const key = hash('sennight sealed box v1', shared, ephemeralKey, recipient);
    return concat(
        ephemeralKey,
        subKey(key, 'boxcheck'),
        encrypt(subKey(key, 'boxcrypt'), context, plain, nonce),
    );
}

const keyPair = (seed, signPurpose, boxPurpose) => {
    const sign = subKey(seed, signPurpose);
    const box = subKey(seed, boxPurpose);
    return { seed, sign, box, signKey: ed25519.getPublicKey(sign), boxKey: x25519.getPublicKey(box) };
};

// --- devices, root, secrets ------------------------------------------------------------------------

function device(name) {
    const keys = keyPair(random(name, 32), 'signseed', 'box_seed');
    return { ...keys, id: hash('sennight device id v1', keys.signKey, keys.boxKey).slice(0, 16) };
}

const root = (name) => keyPair(random(name, 32), 'rootsign', 'root_box');
const accountOf = (firstRoot) => hash('sennight account v1', firstRoot.signKey).slice(0, 16);

function recoveryText(bits) {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const check = hash('sennight recovery key check v1', bits)[0];
    const all = [...bits, check].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const symbols = all.match(/.{5}/g).map((five) => alphabet[parseInt(five, 2)]);
    return symbols.join('').match(/.{4}/g).join('-');
}

const recoveryBox = (account, bits) => hash('sennight recovery key v1', account, bits);

const normalised = (typed) => typed.normalize('NFKC').trim().replace(/\s+/gu, ' ');

function passphraseBox(typed, kdf) {
    const stretched = argon2id(utf8(normalised(typed)), kdf.salt, {
        t: kdf.passes, m: kdf.memoryKib, p: 1, dkLen: 32, version: 0x13, maxmem: 2 ** 31,
    });
    return hash('sennight passphrase v1', stretched);
}

const kdfItem = (kdf) => kdf && [kdf.salt, kdf.passes, kdf.memoryKib];

function slot(account, kind, kdf, recipient, seed, name) {
    const items = [1, account, kind, kdfItem(kdf)];
    const context = message('sennight key slot v1', ...items.map(cbor));
    return cbor([...items, sealTo(recipient, context, seed, name)]);
}

function deviceFile(keys, kdf, recipient, name) {
    const items = [1, keys.id, kdfItem(kdf)];
    const context = message('sennight device file v1', ...items.map(cbor));
    return cbor([...items, sealTo(recipient, context, keys.seed, name)]);
}

// --- epochs ----------------------------------------------------------------------------------------

const keyId = (key) => hash('sennight key id v1', key);

const share = (key, account, number, id, recipient, name) =>
    sealTo(recipient, message('sennight epoch share v1', account, bigEndian(number, 4), id ?? []), key, name);

function epoch(account, number, keys, members, name) {
    const key = keys[number - 1];
    const before = keys[number - 2];
    const wrapped = before
        ? encrypt(subKey(key, 'previous'),
            message('sennight epoch chain v1', account, bigEndian(number - 1, 4)), before,
            random(`${name} chain`, 24))
        : null;
    const shares = members.map(({ id, boxKey }, i) =>
        [id ?? null, share(key, account, number, id, boxKey, `${name} share ${i}`)]);
    return [number, keyId(key), wrapped, shares];
}

const byId = (left, right) => Buffer.compare(Buffer.from(left.id), Buffer.from(right.id));

// --- the membership log ------------------------------------------------------------------------------

class Log {
    constructor(account) {
        this.account = account;
        this.records = [];
    }
    head() {
        return this.records.length === 0
            ? new Uint8Array(32)
            : hash('sennight membership record v1', this.records.at(-1));
    }
    add(signer, kind, fields) {
        const index = this.records.length;
        const body = cbor([1, this.account, index, this.head(), signer.id ?? null,
            1_800_000_000_000 + index, kind, fields]);
        const signature = ed25519.sign(message('sennight membership v1', body), signer.sign);
        this.records.push(cbor([body, signature]));
    }
}

const rootItem = (keys, recoveryKey, passphraseKey) =>
    [keys.signKey, keys.boxKey, recoveryKey, passphraseKey];
const deviceProof = (account, keys) =>
    ed25519.sign(message('sennight device proof v1', account, keys.signKey, keys.boxKey), keys.sign);
const rootProof = (account, keys, recoveryKey, passphraseKey) =>
    ed25519.sign(message('sennight root proof v1', account, keys.signKey, keys.boxKey, recoveryKey,
        passphraseKey ?? []), keys.sign);

// --- envelopes ---------------------------------------------------------------------------------------

function padme(size) {
    if (size < 2) return size;
    const exponent = Math.floor(Math.log2(size));
    const mantissa = Math.floor(Math.log2(exponent)) + 1;
    const unit = 2 ** (exponent - mantissa);
    return Math.ceil(size / unit) * unit;
}

/** A zstd frame of one block that is stored as it is (RFC 8878). */
function storedFrame(content) {
    const blockHead = (content.length << 3) | 1;
    return concat([0x28, 0xb5, 0x2f, 0xfd, 0xa0], bigEndian(content.length, 4).reverse(),
        [blockHead & 0xff, (blockHead >> 8) & 0xff, blockHead >> 16], content);
}

function change(chain, seq, prev, title) {
    const fields = new Map([[0, 1], [1, chain], [2, seq]]);
    if (prev) fields.set(3, prev);
    fields.set(6, 0x0193000000000007n).set(7, 1).set(8, 1).set(9, random('action', 16));
    fields.set(10, [[5, random('record', 16), [[3, title]]]]);
    return cbor(fields);
}

function envelope(account, keys, chain, number, epochKey, changes, name) {
    const frame = storedFrame(cbor(changes));
    const used = concat(bigEndian(frame.length, 4), frame);
    const plain = concat(used, new Uint8Array(padme(used.length) - used.length));
    const lastId = blake2b(changes.at(-1), { dkLen: 32 });
    const header = concat(utf8('SnEv'), [1], account, chain, bigEndian(1, 8),
        bigEndian(changes.length, 8), bigEndian(number, 4), keyId(epochKey),
        bigEndian(24 + plain.length + 16, 4));
    const sealed = encrypt(subKey(epochKey, 'envelope'), header, plain, random(`${name} nonce`, 24));
    const body = hash('sennight envelope body v1', sealed);
    const signature = ed25519.sign(message('sennight envelope v1', header, lastId, body), keys.sign);
    return concat(header, lastId, sealed, signature);
}

// --- the vectors ---------------------------------------------------------------------------------------

const write = (name, content) =>
    writeFileSync(join(directory, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`);

const firstRoot = root('first root');
const account = accountOf(firstRoot);
const bits = random('recovery bits', 19);
const recovery = recoveryBox(account, bits);
const recoveryKey = x25519.getPublicKey(recovery);
const typed = '  Stu\u0308rmische \u3000 ﬂügel & Ａpfel\t42 ';
const kdf = { salt: random('salt', 16), passes: 3, memoryKib: 262144 };
const passphrase = passphraseBox(typed, kdf);
const passphraseKey = x25519.getPublicKey(passphrase);
const [anna, bert, cleo, dora] = ['anna', 'bert', 'cleo', 'dora'].map(device);

write('padme', Object.fromEntries([0, 1, 2, 3, 7, 8, 9, 10, 11, 100, 127, 128, 129, 1000, 4095, 4096,
    4097, 65535, 65537, 196608, 196609, 262144, 1048577].map((size) => [size, padme(size)])));

write('recovery_key', {
    bits: hex(bits), text: recoveryText(bits), account: hex(account), boxKey: hex(recoveryKey),
    more: [0, 1, 2, 3].map((i) => random(`bits ${i}`, 19)).concat([new Uint8Array(19),
        new Uint8Array(19).fill(255)]).map((b) => [hex(b), recoveryText(b)]),
});

write('passphrase', {
    typed, utf8: hex(utf8(normalised(typed))), salt: hex(kdf.salt), passes: kdf.passes,
    memoryKib: kdf.memoryKib, boxKey: hex(passphraseKey),
});

write('device', {
    seed: hex(anna.seed), signKey: hex(anna.signKey), boxKey: hex(anna.boxKey), id: hex(anna.id),
    keychain: hex(concat([1], anna.id, anna.seed)), account: hex(account),
    proof: hex(deviceProof(account, anna)), file: hex(deviceFile(anna, kdf, passphraseKey, 'file')),
    typed,
});

write('slots', {
    account: hex(account), seed: hex(firstRoot.seed), signKey: hex(firstRoot.signKey),
    boxKey: hex(firstRoot.boxKey), recoveryText: recoveryText(bits), typed,
    recovery: hex(slot(account, 1, null, recoveryKey, firstRoot.seed, 'recovery slot')),
    recoveryEntropy: hex(concat(random('recovery slot ephemeral', 32), random('recovery slot nonce', 24))),
    passphrase: hex(slot(account, 2, kdf, passphraseKey, firstRoot.seed, 'passphrase slot')),
});

// anna: full trust, by the root; bert can edit, cleo reads, dora only stores; cleo may then edit, bert
// is revoked, the secrets are replaced and the passphrase given up.
const keys = [1, 2, 3].map((number) => random(`epoch ${number}`, 32));
const log = new Log(account);
const add = (signer, keysOf, level) =>
    log.add(signer, 1, [keysOf.signKey, keysOf.boxKey, deviceProof(account, keysOf), level,
        level > 0 ? share(keys[0], account, 1, keysOf.id, keysOf.boxKey, `add ${level}`) : null]);
log.add({ sign: firstRoot.sign }, 0, [rootItem(firstRoot, recoveryKey, passphraseKey),
    epoch(account, 1, keys, [{ boxKey: firstRoot.boxKey }], 'genesis')]);
add({ sign: firstRoot.sign }, anna, 3);
add(anna, bert, 2);
add(anna, cleo, 1);
add(anna, dora, 0);
log.add(anna, 2, [cleo.id, 2, [], null, null]);
const bertChain = concat(bert.id, bigEndian(0x1011121314151617n, 8));
const bertChanges = [change(bertChain, 1, null, 'Grüße')];
bertChanges.push(change(bertChain, 2, blake2b(bertChanges[0], { dkLen: 32 }), 'plan the week'));
const ids = bertChanges.map((bytes) => blake2b(bytes, { dkLen: 32 }));
const staying = [anna, cleo].sort(byId);
log.add(anna, 3, [bert.id, [[bertChain, 2, ids[1]]],
    epoch(account, 2, keys, [{ boxKey: firstRoot.boxKey }, ...staying], 'revoke')]);
const secondRoot = root('second root');
log.add(anna, 4, [rootItem(secondRoot, recoveryKey, null),
    rootProof(account, secondRoot, recoveryKey, null),
    epoch(account, 3, keys, [{ boxKey: secondRoot.boxKey }, ...staying], 'replace')]);

write('membership', {
    account: hex(account), head: hex(log.head()), records: log.records.map(hex),
    epochKeys: keys.map(hex), rootSeeds: [firstRoot, secondRoot].map((r) => hex(r.seed)),
    devices: Object.fromEntries(Object.entries({ anna, bert, cleo, dora }).map(([name, keysOf]) =>
        [name, { seed: hex(keysOf.seed), id: hex(keysOf.id) }])),
    cut: { chain: hex(bertChain), seq: 2, id: hex(ids[1]) },
});

const made = envelope(account, bert, bertChain, 1, keys[0], bertChanges, 'envelope');
write('envelope', {
    writer: hex(bert.seed), epoch: 1, epochKey: hex(keys[0]), changes: bertChanges.map(hex),
    lastId: hex(ids[1]), envelope: hex(made),
});
