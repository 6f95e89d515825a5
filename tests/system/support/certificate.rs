//! A certificate for this machine that vouches for itself.

use std::path::{Path, PathBuf};

use rcgen::{CertificateParams, KeyPair};
use rustls::pki_types::CertificateDer;

/// The certificate, and the files in which it and its key are.
pub struct Certificate {
    pub der: CertificateDer<'static>,
    pub file: PathBuf,
    pub key_file: PathBuf,
}

impl Certificate {
    /// Makes one for 127.0.0.1, with its files in a directory.
    pub fn make_in(directory: &Path) -> Self {
        let key = KeyPair::generate().expect("a key");
        let params = CertificateParams::new(["127.0.0.1".to_owned()]).expect("a name");
        let certificate = params.self_signed(&key).expect("a certificate");
        let file = |name: &str, text: String| {
            let path = directory.join(name);
            std::fs::write(&path, text).expect("a file");
            path
        };
        let der = certificate.der().clone();
        let (pem, key) = (certificate.pem(), key.serialize_pem());
        Self { der, file: file("tls.pem", pem), key_file: file("tls.key", key) }
    }
}
