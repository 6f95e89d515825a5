//! How a command finds its server, and shows who is asking.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::Context;
use secrecy::SecretString;
use tonic::Code;

use crate::client::{CallError, Connection, Credential, TlsFiles};
use crate::config::Config;
use crate::rpc::identity::{Signer, own_key_path};

/// Where the server puts a token for the person who started it.
const ADMIN_TOKEN: &str = "admin.token";

/// Where the server's own files are, for commands on its machine.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Premises {
    /// The server's configuration, to know where it keeps its keys.
    #[arg(long, value_name = "FILE", env = "FIRSTLINE_CONFIG", global = true)]
    config: Option<PathBuf>,
    /// The server's data directory, if not the one of the configuration.
    #[arg(long, value_name = "DIR", global = true)]
    data_dir: Option<PathBuf>,
}

impl Premises {
    /// The premises of a server that keeps its files there and has no configuration.
    #[cfg(test)]
    pub(super) fn at(data_dir: &Path) -> Self {
        Self { config: None, data_dir: Some(data_dir.to_owned()) }
    }

    /// The configuration that the server would read here.
    pub fn config(&self) -> anyhow::Result<Config> {
        let text = match &self.config {
            None => String::new(),
            Some(path) => fs::read_to_string(path)
                .with_context(|| format!("the configuration {} cannot be read", path.display()))?,
        };
        let mut config = Config::read(&text, &env::vars().collect())?;
        if let Some(dir) = &self.data_dir {
            config.data_dir = dir.clone();
        }
        Ok(config)
    }

    /// What issues credentials that the server accepts, and its configuration.
    pub fn signer(&self) -> anyhow::Result<(Signer, Config)> {
        let config = self.config()?;
        let own = own_key_path(&config.data_dir);
        let path = config.identity.signing_key.as_deref().unwrap_or(&own);
        let signer = Signer::read(path, &config.identity.issuer)
            .context("there is no key to sign with; start the server once, or give --config")?;
        Ok((signer, config))
    }
}

/// The server, and who is asking.
#[derive(Debug, Clone, clap::Args)]
pub struct Door {
    #[command(flatten)]
    address: Address,
    /// The credential.
    #[arg(
        long,
        value_name = "TOKEN",
        env = "FIRSTLINE_TOKEN",
        hide_env_values = true,
        global = true
    )]
    token: Option<String>,
    /// A file with the credential. If neither is given, the one that the server wrote into its
    /// data directory for the person who started it.
    #[arg(long, value_name = "FILE", env = "FIRSTLINE_TOKEN_FILE", global = true)]
    token_file: Option<PathBuf>,
    #[command(flatten)]
    premises: Premises,
}

/// Where the server is.
#[derive(Debug, Clone, clap::Args)]
pub struct Address {
    /// The server.
    #[arg(
        long,
        value_name = "URL",
        env = "FIRSTLINE_SERVER",
        default_value = "http://127.0.0.1:7380",
        global = true
    )]
    server: String,
    /// The authorities that vouch for the server's certificate (PEM), if not those of the system.
    #[arg(long, value_name = "FILE", global = true)]
    ca: Option<PathBuf>,
}

impl Address {
    /// The way there, for the holder of this credential.
    pub fn connect(&self, credential: Credential) -> anyhow::Result<Connection> {
        let tls = TlsFiles { ca: self.ca.clone(), ..TlsFiles::default() };
        Ok(Connection::to(&self.server, credential, &tls)?)
    }

    /// Says where nobody answered, if that is what went wrong.
    pub fn explain(&self, error: anyhow::Error) -> anyhow::Error {
        let is_no_answer = error
            .downcast_ref::<CallError>()
            .is_some_and(|error| error.code == Code::Unavailable && error.reason.is_empty());
        if is_no_answer {
            error.context(format!("no server answers at {}", self.server))
        } else {
            error
        }
    }
}

impl Door {
    /// The way to the server. Nothing is sent yet.
    pub fn connect(&self) -> anyhow::Result<Connection> {
        self.address.connect(Credential::token(&self.token()?)?)
    }

    /// Where the server's own files are.
    pub fn premises(&self) -> &Premises {
        &self.premises
    }

    /// Says where nobody answered, if that is what went wrong.
    pub fn explain(&self, error: anyhow::Error) -> anyhow::Error {
        self.address.explain(error)
    }

    fn token(&self) -> anyhow::Result<SecretString> {
        if let Some(token) = &self.token {
            return Ok(token.clone().into());
        }
        if let Some(path) = &self.token_file {
            return read_token(path);
        }
        let path = self.premises.config()?.data_dir.join(ADMIN_TOKEN);
        read_token(&path).context(
            "who is asking? give --token, --token-file or FIRSTLINE_TOKEN, or --data-dir on the \
             server's machine",
        )
    }
}

fn read_token(path: &Path) -> anyhow::Result<SecretString> {
    let text = fs::read_to_string(path)
        .with_context(|| format!("the token file {} cannot be read", path.display()))?;
    Ok(text.trim().into())
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn door(token: Option<&str>, file: Option<PathBuf>, data_dir: Option<PathBuf>) -> Door {
        Door {
            address: Address { server: "http://127.0.0.1:7380".to_owned(), ca: None },
            token: token.map(str::to_owned),
            token_file: file,
            premises: Premises { config: None, data_dir },
        }
    }

    #[test]
    fn the_nearest_token_is_taken() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("my.token");
        fs::write(&file, "from-file\n").unwrap();
        fs::write(dir.path().join(ADMIN_TOKEN), "from-server\n").unwrap();
        let data = Some(dir.path().to_owned());
        let token = |door: Door| door.token().unwrap().expose_secret().to_owned();
        assert_eq!(token(door(Some("given"), Some(file.clone()), data.clone())), "given");
        assert_eq!(token(door(None, Some(file), data.clone())), "from-file");
        assert_eq!(token(door(None, None, data)), "from-server");
    }

    #[test]
    fn without_a_token_one_is_told_how_to_give_one() {
        let dir = tempfile::tempdir().unwrap();
        let error = door(None, None, Some(dir.path().to_owned())).token().unwrap_err();
        assert!(format!("{error:#}").contains("--token-file"), "{error:#}");
        assert!(format!("{error:#}").contains("admin.token"), "{error:#}");
    }
}
