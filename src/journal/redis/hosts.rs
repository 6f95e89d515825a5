//! Several hosts in one address: `[USER:PASSWORD@]HOST[:PORT],HOST[:PORT],…`.

/// Where to ask, and what to say there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hosts {
    /// What stands before a host: `user:password@`, or nothing.
    pub login: String,
    /// `host:port` of each.
    pub addresses: Vec<String>,
}

impl Hosts {
    /// Reads what stands between the scheme of an address and its path.
    pub(super) fn read(text: &str, default_port: u16) -> Option<Self> {
        let (login, hosts) = match text.rsplit_once('@') {
            Some((login, hosts)) => (format!("{login}@"), hosts),
            None => (String::new(), text),
        };
        let address = |host: &str| match host.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() && port.parse::<u16>().is_ok() => {
                Some(format!("{host}:{port}"))
            }
            Some(_) => None,
            None if host.is_empty() => None,
            None => Some(format!("{host}:{default_port}")),
        };
        let addresses = hosts.split(',').map(address).collect::<Option<_>>()?;
        Some(Self { login, addresses })
    }

    /// The same with no password in it.
    pub(super) fn shown(&self) -> String {
        let login = match self.login.split_once(':') {
            Some((user, _)) => format!("{user}:***@"),
            None => self.login.clone(),
        };
        format!("{login}{}", self.addresses.join(","))
    }
}
