//! Sealing: names, numbers, addresses and free text leave the edge only as bytes that a stolen
//! journal does not give away.
//!
//! Each case has a data key of its own. The data key seals the case's personal fields, and is kept
//! *beside* the journal, wrapped by the centre's key from the configuration. Destroying the wrapped
//! key erases the person from every copy of the history, and the history still verifies.
//!
//! What was sealed is bound to its place: centre, data key and field are authenticated with it, so
//! that bytes copied to another case, or from `address` to `name`, do not open there.
//!
//! AES-256-GCM-SIV was chosen because a nonce that repeats by accident then tells only that two
//! texts were equal, where plain GCM would give everything away.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::{digest, hmac};
use bytes::{BufMut, Bytes, BytesMut};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretBox, SecretSlice};
use smol_str::{SmolStr, format_smolstr};

use super::keyfile::{KeyFileError, SecretKey, read_or_create_secret, read_secret};
use crate::clock::{new_uuid, random_bytes};
use crate::config::Sealing;
use crate::domain::{CentreId, KeyId};

/// The first byte of everything sealed or wrapped, so that another way can come later.
const FORMAT: u8 = 1;
/// The longest name of a centre's key, so that its length fits into one byte.
const KEY_NAME_BYTES_MAX: usize = 64;
/// How much longer a sealed text is than the text: its nonce, and its tag.
const SEALING_LEN: usize = NONCE_LEN + 16;

/// Why something was not sealed or opened. Says nothing about the content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The centre has no key of this name any more, or does not have it yet on this node.
    #[error("the data key is wrapped by the key `{0}`, which the configuration does not name")]
    UnknownWrappingKey(SmolStr),
    /// The bytes were made by another key, for another place, or have been changed since.
    #[error("the sealed bytes do not open: another key, another place, or damaged")]
    DoesNotOpen,
    /// The bytes were never sealed by this program, or by a newer one.
    #[error("the bytes are not in a known sealed format")]
    UnknownFormat,
    /// The set of keys given for a centre makes no sense.
    #[error("the keys of centre {centre} are not usable: {why}")]
    BadKeys {
        /// Whose keys.
        centre: CentreId,
        /// What is wrong.
        why: &'static str,
    },
}

/// A secret with the name by which sealed data refers to it.
pub struct NamedKey {
    /// The name; it is stored beside what was sealed, so never reuse one for another secret.
    pub id: SmolStr,
    /// The secret itself.
    pub secret: SecretKey,
}

/// The keys of one centre, from the configuration.
pub struct CentreKeys {
    centre: CentreId,
    current: SmolStr,
    wrapping: BTreeMap<SmolStr, SecretKey>,
    /// The name of the key behind hashes, and the key itself, made ready once.
    hash_id: SmolStr,
    hash: hmac::Key,
}

impl CentreKeys {
    /// The keys of `centre`: data keys are wrapped with `current` and unwrapped with any of
    /// `wrapping`, so that a key can be replaced without sealing everything anew.
    pub fn new(
        centre: CentreId,
        wrapping: Vec<NamedKey>,
        current: &str,
        hash: NamedKey,
    ) -> Result<Self, SealError> {
        let bad = |why| SealError::BadKeys { centre: centre.clone(), why };
        let usable = |id: &str| !id.is_empty() && id.len() <= KEY_NAME_BYTES_MAX;
        if !wrapping.iter().all(|key| usable(&key.id)) || !usable(&hash.id) {
            return Err(bad("a key's name has 1 to 64 bytes"));
        }
        let count = wrapping.len();
        let wrapping: BTreeMap<_, _> =
            wrapping.into_iter().map(|key| (key.id, key.secret)).collect();
        if wrapping.len() != count {
            return Err(bad("two keys have the same name"));
        }
        if !wrapping.contains_key(current) {
            return Err(bad("the current key is not among the keys"));
        }
        let NamedKey { id: hash_id, secret } = hash;
        let hash = hmac::Key::new(hmac::HMAC_SHA256, secret.expose_secret());
        Ok(Self { current: current.into(), wrapping, hash_id, hash, centre })
    }

    /// Reads the keys that the configuration names.
    pub fn read(centre: CentreId, config: &Sealing) -> Result<Self, LoadKeysError> {
        let named = |(id, path): (&String, &PathBuf)| {
            Ok(NamedKey { id: id.into(), secret: read_secret(path)? })
        };
        let wrapping = config.keys.iter().map(named).collect::<Result<_, KeyFileError>>()?;
        let hash = named((&config.hash.id, &config.hash.file))?;
        Ok(Self::new(centre, wrapping, &config.current, hash)?)
    }

    /// Reads the keys kept in the data directory, and makes them the first time. The names come
    /// from the secrets, so that two nodes which made different ones notice.
    ///
    /// Returns the files that were made.
    pub fn read_or_create(
        centre: CentreId,
        data_dir: &Path,
    ) -> Result<(Self, Vec<PathBuf>), LoadKeysError> {
        let file = |what| data_dir.join("keys").join(format!("{centre}-{what}.key"));
        let wrap = read_or_create_secret(&file("sealing"))?;
        let hash = read_or_create_secret(&file("hashing"))?;
        let created = [wrap.created, hash.created].into_iter().flatten().collect();
        let [wrap, hash] =
            [wrap.key, hash.key].map(|secret| NamedKey { id: own_name(&secret), secret });
        let current = wrap.id.clone();
        Ok((Self::new(centre, vec![wrap], &current, hash)?, created))
    }

    /// A new data key for a new case: its id, the key to seal with now, and the wrapped form to
    /// keep beside the journal.
    pub fn new_data_key(&self) -> (KeyId, DataKey, Bytes) {
        let id = KeyId(new_uuid());
        let secret = SecretBox::init_with(random_bytes::<32>);
        let sealed_len = secret.expose_secret().len() + SEALING_LEN;
        let mut wrapped = BytesMut::with_capacity(2 + self.current.len() + sealed_len);
        wrapped.put_u8(FORMAT);
        wrapped.put_u8(u8::try_from(self.current.len()).expect("checked when the keys were set"));
        wrapped.put_slice(self.current.as_bytes());
        let place = self.wrapping_place(id, &self.current);
        let wrapping = &self.wrapping[&self.current];
        encrypt(wrapping, &place, secret.expose_secret(), &mut wrapped);
        (id, DataKey { centre: self.centre.clone(), id, secret }, wrapped.freeze())
    }

    /// The data key `id`, from its wrapped form.
    pub fn unwrap(&self, id: KeyId, wrapped: &[u8]) -> Result<DataKey, SealError> {
        let (name, sealed) = split_wrapped(wrapped)?;
        let wrapping = self
            .wrapping
            .get(name)
            .ok_or_else(|| SealError::UnknownWrappingKey(SmolStr::new(name)))?;
        let opened = decrypt(wrapping, &self.wrapping_place(id, name), sealed)?;
        let secret = <&[u8; 32]>::try_from(opened.expose_secret());
        let secret = secret.map_err(|_| SealError::UnknownFormat)?;
        let secret = SecretBox::init_with(|| *secret);
        Ok(DataKey { centre: self.centre.clone(), id, secret })
    }

    /// What stands for a caller's number wherever numbers are compared: the same number always
    /// gives the same bytes, and without the key nobody can try all numbers out.
    ///
    /// `number` must be in canonical form ([`crate::phone::Number`]).
    pub fn caller_hash(&self, number: &str) -> [u8; 16] {
        self.keyed("caller", number.as_bytes())
    }

    /// What stands for the content of a request, to notice the same request id with another
    /// content. Keyed, since a plain hash of a request would give away the phone number in it.
    pub fn fingerprint(&self, content: &[u8]) -> [u8; 16] {
        self.keyed("content", content)
    }

    /// The name of the key behind [`CentreKeys::caller_hash`]; hashes by different keys never
    /// match.
    pub fn hash_key_id(&self) -> &str {
        &self.hash_id
    }

    fn keyed(&self, purpose: &str, content: &[u8]) -> [u8; 16] {
        let text =
            Zeroizing::new(joined(&[purpose.as_bytes(), self.centre.as_str().as_bytes(), content]));
        let tag = hmac::sign(&self.hash, &text);
        let (half, _) = tag.as_ref().split_first_chunk().expect("SHA-256 gives 32 bytes");
        *half
    }

    fn wrapping_place(&self, id: KeyId, name: &str) -> Vec<u8> {
        joined(&[b"wrap", self.centre.as_str().as_bytes(), id.0.as_bytes(), name.as_bytes()])
    }
}

impl fmt::Debug for CentreKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CentreKeys({})", self.centre)
    }
}

/// Why the keys of a centre could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadKeysError {
    /// A file is missing or holds something else.
    #[error(transparent)]
    File(#[from] KeyFileError),
    /// The keys do not fit together.
    #[error(transparent)]
    Keys(#[from] SealError),
}

/// Seals and opens the personal data of one case.
pub struct DataKey {
    centre: CentreId,
    id: KeyId,
    secret: SecretKey,
}

impl DataKey {
    /// Which key this is.
    pub fn id(&self) -> KeyId {
        self.id
    }

    /// Seals `text` as the field `field` of this key's case.
    pub fn seal(&self, field: &str, text: &[u8]) -> Bytes {
        let mut sealed = BytesMut::with_capacity(1 + text.len() + SEALING_LEN);
        sealed.put_u8(FORMAT);
        encrypt(&self.secret, &self.place(field), text, &mut sealed);
        sealed.freeze()
    }

    /// What was sealed as this field. Anything else does not open.
    pub fn open(&self, field: &str, sealed: &[u8]) -> Result<SecretSlice<u8>, SealError> {
        match sealed.split_first() {
            Some((&FORMAT, rest)) => decrypt(&self.secret, &self.place(field), rest),
            _ => Err(SealError::UnknownFormat),
        }
    }

    fn place(&self, field: &str) -> Vec<u8> {
        joined(&[b"field", self.centre.as_str().as_bytes(), self.id.0.as_bytes(), field.as_bytes()])
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DataKey({})", self.id)
    }
}

/// Appends the nonce, the encrypted text and the tag.
fn encrypt(key: &SecretKey, place: &[u8], text: &[u8], out: &mut BytesMut) {
    let mut work = text.to_vec();
    let (nonce, tag) = cipher(key)
        .seal_in_place_separate_tag(Aad::from(place), &mut work)
        .expect("AES-GCM-SIV seals any text that fits into memory");
    out.put_slice(nonce.as_ref());
    out.put_slice(&work);
    out.put_slice(tag.as_ref());
}

fn decrypt(key: &SecretKey, place: &[u8], sealed: &[u8]) -> Result<SecretSlice<u8>, SealError> {
    let (nonce, text) = sealed.split_first_chunk::<NONCE_LEN>().ok_or(SealError::UnknownFormat)?;
    let mut work = Zeroizing::new(text.to_vec());
    let opened = cipher(key)
        .open_in_place(Nonce::from(nonce), Aad::from(place), &mut work)
        .map_err(|_| SealError::DoesNotOpen)?;
    Ok(SecretSlice::from(opened.to_vec()))
}

fn cipher(key: &SecretKey) -> RandomizedNonceKey {
    RandomizedNonceKey::new(&AES_256_GCM_SIV, key.expose_secret()).expect("the key has 32 bytes")
}

fn split_wrapped(wrapped: &[u8]) -> Result<(&str, &[u8]), SealError> {
    let [FORMAT, length, rest @ ..] = wrapped else { return Err(SealError::UnknownFormat) };
    let (name, sealed) =
        rest.split_at_checked(usize::from(*length)).ok_or(SealError::UnknownFormat)?;
    let name = std::str::from_utf8(name).map_err(|_| SealError::UnknownFormat)?;
    Ok((name, sealed))
}

/// The parts, each behind its length, so that no two lists of parts give the same bytes.
fn joined(parts: &[&[u8]]) -> Vec<u8> {
    let mut joined =
        Vec::with_capacity(parts.iter().map(|part| size_of::<u64>() + part.len()).sum());
    for part in parts {
        let length = u64::try_from(part.len()).expect("memory is smaller than that");
        joined.extend_from_slice(&length.to_be_bytes());
        joined.extend_from_slice(part);
    }
    joined
}

fn own_name(secret: &SecretKey) -> SmolStr {
    let text = Zeroizing::new(joined(&[b"name of", secret.expose_secret()]));
    let digest = digest::digest(&digest::SHA256, &text);
    let short: String = digest.as_ref().iter().take(4).map(|b| format!("{b:02x}")).collect();
    format_smolstr!("own-{short}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(id: &str, byte: u8) -> NamedKey {
        NamedKey { id: id.into(), secret: SecretBox::init_with(|| [byte; 32]) }
    }

    fn keys(centre: &str) -> CentreKeys {
        let wrapping = vec![key("2025", 1), key("2026", 2)];
        CentreKeys::new(centre.parse().unwrap(), wrapping, "2026", key("h1", 3)).unwrap()
    }

    fn opened(result: Result<SecretSlice<u8>, SealError>) -> Result<Vec<u8>, SealError> {
        result.map(|secret| secret.expose_secret().to_vec())
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_in_its_place(text: Vec<u8>, field in "[a-z]{0,12}") {
            let (id, key, wrapped) = keys("longhua").new_data_key();
            let sealed = key.seal(&field, &text);
            let again = keys("longhua").unwrap(id, &wrapped).unwrap();
            prop_assert_eq!(again.id(), id);
            prop_assert_eq!(opened(again.open(&field, &sealed)), Ok(text));
        }

        #[test]
        fn nothing_opens_in_another_place(text: Vec<u8>, other in "[a-z]{0,12}") {
            prop_assume!(other != "note");
            let (id, key, wrapped) = keys("longhua").new_data_key();
            let (id2, key2, _) = keys("longhua").new_data_key();
            let sealed = key.seal("note", &text);
            let refused = Err(SealError::DoesNotOpen);
            prop_assert_eq!(opened(key.open(&other, &sealed)), refused.clone());
            prop_assert_eq!(opened(key2.open("note", &sealed)), refused);
            let refused = SealError::DoesNotOpen;
            prop_assert_eq!(keys("longhua").unwrap(id2, &wrapped).unwrap_err(), refused.clone());
            prop_assert_eq!(keys("futian").unwrap(id, &wrapped).unwrap_err(), refused);
            // The same secret under another centre's name is still another key.
            let secret = SecretBox::init_with(|| *key.secret.expose_secret());
            let moved = DataKey { centre: "futian".parse().unwrap(), id, secret };
            prop_assert!(moved.open("note", &sealed).is_err());
        }

        #[test]
        fn any_flipped_bit_or_lost_byte_is_noticed(
            text: Vec<u8>,
            at: prop::sample::Index,
            bit in 0..8u8,
        ) {
            let (id, key, wrapped) = keys("longhua").new_data_key();
            let flip = |bytes: &Bytes| {
                let mut bytes = bytes.to_vec();
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
                bytes
            };
            let sealed = key.seal("note", &text);
            prop_assert!(key.open("note", &flip(&sealed)).is_err());
            prop_assert!(key.open("note", &sealed[..at.index(sealed.len())]).is_err());
            prop_assert!(keys("longhua").unwrap(id, &flip(&wrapped)).is_err());
            prop_assert!(keys("longhua").unwrap(id, &wrapped[..at.index(wrapped.len())]).is_err());
        }

        #[test]
        fn garbage_is_refused_quietly(bytes: Vec<u8>) {
            let (id, key, _) = keys("longhua").new_data_key();
            prop_assert!(key.open("note", &bytes).is_err());
            prop_assert!(keys("longhua").unwrap(id, &bytes).is_err());
        }
    }

    #[test]
    fn a_replaced_key_still_unwraps_and_a_removed_one_is_named() {
        let (id, _, wrapped) = keys("longhua").new_data_key();
        let centre: CentreId = "longhua".parse().unwrap();
        let newer = vec![key("2026", 2), key("2027", 9)];
        let newer = CentreKeys::new(centre.clone(), newer, "2027", key("h1", 3)).unwrap();
        assert!(newer.unwrap(id, &wrapped).is_ok());
        let without = CentreKeys::new(centre, vec![key("2027", 9)], "2027", key("h1", 3)).unwrap();
        let error = without.unwrap(id, &wrapped).unwrap_err();
        assert_eq!(error, SealError::UnknownWrappingKey("2026".into()));
    }

    #[test]
    fn hashes_agree_on_the_number_and_on_nothing_else() {
        let number = "+12025550143";
        let hash = keys("longhua").caller_hash(number);
        assert_eq!(keys("longhua").caller_hash(number), hash);
        assert_ne!(keys("longhua").caller_hash("+12025550144"), hash);
        assert_ne!(keys("futian").caller_hash(number), hash);
        assert_ne!(keys("longhua").fingerprint(number.as_bytes()), hash);
        let centre = "longhua".parse().unwrap();
        let rekeyed = CentreKeys::new(centre, vec![key("2026", 2)], "2026", key("h2", 4)).unwrap();
        assert_ne!(rekeyed.caller_hash(number), hash);
    }

    #[test]
    fn equal_texts_do_not_look_equal_and_debug_shows_no_secret() {
        let keys = keys("longhua");
        let (id, key, _) = keys.new_data_key();
        assert_ne!(key.seal("note", b"fever"), key.seal("note", b"fever"));
        assert_eq!(format!("{key:?}"), format!("DataKey({id})"));
        assert_eq!(format!("{keys:?}"), "CentreKeys(longhua)");
        let opened = key.open("note", &key.seal("note", b"fever")).unwrap();
        assert!(!format!("{opened:?}").contains("102"), "{opened:?}");
    }

    #[test]
    fn keys_that_do_not_fit_together_are_refused() {
        let made = |wrapping, current| {
            CentreKeys::new("longhua".parse().unwrap(), wrapping, current, key("h", 1)).is_ok()
        };
        assert!(made(vec![key("a", 1)], "a"));
        assert!(!made(vec![key("a", 1)], "b"));
        assert!(!made(vec![key("a", 1), key("a", 2)], "a"));
        assert!(!made(vec![key("", 1)], ""));
        assert!(!made(vec![], "a"));
    }

    #[test]
    fn keys_of_the_data_directory_are_made_once() {
        let dir = tempfile::tempdir().unwrap();
        let load = || CentreKeys::read_or_create("longhua".parse().unwrap(), dir.path()).unwrap();
        let (keys, created) = load();
        assert_eq!(created.len(), 2);
        let (id, _, wrapped) = keys.new_data_key();
        let (again, created) = load();
        assert!(created.is_empty());
        assert!(again.unwrap(id, &wrapped).is_ok());
        assert_eq!(again.caller_hash("120"), keys.caller_hash("120"));
    }
}
