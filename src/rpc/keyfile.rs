//! Files that hold keys: read with care, written once, for the owner's eyes only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use secrecy::SecretBox;
use secrecy::zeroize::Zeroizing;

use crate::clock::random_bytes;

/// A secret of 32 bytes, wiped from memory when dropped and never shown.
pub type SecretKey = SecretBox<[u8; 32]>;

/// Key files are a line or two; whatever is longer is another file.
const FILE_BYTES_MAX: u64 = 16 * 1024;

/// Why a key file is of no use. Names the file, never what is in it.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// It cannot be read.
    #[error("cannot read the key file {}: {source}", path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It cannot be written. An existing file is never overwritten.
    #[error("cannot write the key file {}: {source}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It was read, and holds something else.
    #[error("the key file {} does not hold {wanted}", path.display())]
    Content {
        /// Which file.
        path: PathBuf,
        /// What should be in it.
        wanted: &'static str,
    },
}

/// A key, and the file that had to be made for it: whoever starts the server should be told.
#[derive(Debug)]
pub struct Found<T> {
    /// The key.
    pub key: T,
    /// The file, if it was made just now.
    pub created: Option<PathBuf>,
}

/// Reads a key file as text.
pub(super) fn read(path: &Path) -> Result<Zeroizing<String>, KeyFileError> {
    let failed = |source| KeyFileError::Read { path: path.to_owned(), source };
    let length = fs::metadata(path).map_err(failed)?.len();
    if length > FILE_BYTES_MAX {
        return Err(failed(io::Error::new(io::ErrorKind::FileTooLarge, "too long for a key")));
    }
    fs::read_to_string(path).map(Zeroizing::new).map_err(failed)
}

/// Writes a key file that only its owner can read. Refuses to replace one: whatever was sealed or
/// signed with the old key would be lost.
pub(super) fn create(path: &Path, text: &str) -> Result<(), KeyFileError> {
    let failed = |source| KeyFileError::Write { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file =
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
    // The name must outlive a power cut too, or the data sealed with the key would not be read.
    let folder = folder.unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}

/// Reads a secret of 32 bytes, written in base64.
pub fn read_secret(path: &Path) -> Result<SecretKey, KeyFileError> {
    let wrong = || KeyFileError::Content {
        path: path.to_owned(),
        wanted: "32 bytes in base64 (such as `openssl rand -base64 32` prints)",
    };
    let text = read(path)?;
    let bytes = Zeroizing::new(BASE64.decode(text.trim()).map_err(|_| wrong())?);
    let bytes = <&[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| wrong())?;
    Ok(SecretBox::init_with(|| *bytes))
}

/// Reads the secret in this file, or makes the file with a new one.
pub fn read_or_create_secret(path: &Path) -> Result<Found<SecretKey>, KeyFileError> {
    let created = if path.exists() {
        None
    } else {
        let secret = Zeroizing::new(random_bytes::<32>());
        create(path, &Zeroizing::new(format!("{}\n", BASE64.encode(secret.as_slice()))))?;
        Some(path.to_owned())
    };
    Ok(Found { key: read_secret(path)?, created })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn a_secret_is_made_once_for_the_owner_only_and_kept() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("keys/longhua.key");
        let first = read_or_create_secret(&path).unwrap();
        assert_eq!(first.created.as_deref(), Some(path.as_path()));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);

        let again = read_or_create_secret(&path).unwrap();
        assert_eq!(again.created, None);
        assert_eq!(again.key.expose_secret(), first.key.expose_secret());
        assert!(matches!(create(&path, "another"), Err(KeyFileError::Write { .. })));
        assert_eq!(read_secret(&path).unwrap().expose_secret(), first.key.expose_secret());
    }

    #[test]
    fn a_wrong_file_is_named_and_its_content_is_not() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("wrong.key");
        for content in ["", "not base64!", "c2hvcnQ=", &"A".repeat(20_000)] {
            fs::write(&path, content).unwrap();
            let error = read_secret(&path).unwrap_err().to_string();
            assert!(error.contains("wrong.key"), "{error}");
            assert!(content.is_empty() || !error.contains(content), "{error}");
        }
        assert!(read_secret(&dir.path().join("absent")).is_err());
    }
}
