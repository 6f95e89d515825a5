//! Which role may call what. What is not in the table is allowed to nobody.

use super::identity::Role::{self, Admin, Gateway, Operator, Partner, Supervisor};

/// The full name of each rpc, as it stands in the path of a request, and the roles that may call
/// it. Health and reflection are not here: they ask for no credential.
pub const ACCESS: &[(&str, &[Role])] = &[
    // The voice.
    ("/firstline.v1.GatewayService/ConnectGateway", &[Gateway]),
    ("/firstline.v1.GatewayService/OpenCall", &[Gateway]),
    ("/firstline.v1.GatewayService/GetCall", &[Gateway]),
    ("/firstline.v1.GatewayService/WatchCall", &[Gateway]),
    ("/firstline.v1.GatewayService/ReportConnected", &[Gateway]),
    ("/firstline.v1.GatewayService/ReportConnectFailed", &[Gateway]),
    ("/firstline.v1.GatewayService/HangUp", &[Gateway]),
    ("/firstline.v1.GatewayService/HoldPlace", &[Gateway]),
    ("/firstline.v1.GatewayService/ReportNotReached", &[Gateway]),
    ("/firstline.v1.GatewayService/ReportPartnerFailed", &[Gateway]),
    ("/firstline.v1.GatewayService/ChangeTriage", &[Gateway]),
    // An operator's own desk: nobody else can act in an operator's name.
    ("/firstline.v1.ConsoleService/ConnectConsole", &[Operator]),
    ("/firstline.v1.ConsoleService/SignIn", &[Operator]),
    ("/firstline.v1.ConsoleService/SignOut", &[Operator]),
    ("/firstline.v1.ConsoleService/SetReady", &[Operator]),
    ("/firstline.v1.ConsoleService/SetNotReady", &[Operator]),
    ("/firstline.v1.ConsoleService/GetDesk", &[Operator]),
    ("/firstline.v1.ConsoleService/GetCentre", &[Operator]),
    ("/firstline.v1.ConsoleService/WatchDesk", &[Operator]),
    ("/firstline.v1.ConsoleService/Heartbeat", &[Operator]),
    ("/firstline.v1.ConsoleService/Accept", &[Operator]),
    ("/firstline.v1.ConsoleService/Decline", &[Operator]),
    ("/firstline.v1.ConsoleService/Hold", &[Operator]),
    ("/firstline.v1.ConsoleService/Resume", &[Operator]),
    ("/firstline.v1.ConsoleService/EndCall", &[Operator]),
    ("/firstline.v1.ConsoleService/WrapUp", &[Operator]),
    ("/firstline.v1.ConsoleService/AddNote", &[Operator]),
    ("/firstline.v1.ConsoleService/CloseCase", &[Operator]),
    ("/firstline.v1.ConsoleService/MakePromise", &[Operator]),
    ("/firstline.v1.ConsoleService/KeepPromise", &[Operator]),
    ("/firstline.v1.ConsoleService/WithdrawPromise", &[Operator]),
    ("/firstline.v1.ConsoleService/MovePromise", &[Operator]),
    ("/firstline.v1.ConsoleService/CheckStep", &[Operator]),
    ("/firstline.v1.ConsoleService/ProposeHandOver", &[Operator]),
    ("/firstline.v1.ConsoleService/AcceptHandOver", &[Operator]),
    ("/firstline.v1.ConsoleService/DeclineHandOver", &[Operator]),
    ("/firstline.v1.ConsoleService/WithdrawHandOver", &[Operator]),
    ("/firstline.v1.ConsoleService/Consult", &[Operator]),
    ("/firstline.v1.ConsoleService/JoinConsult", &[Operator]),
    ("/firstline.v1.ConsoleService/EndConsult", &[Operator]),
    ("/firstline.v1.ConsoleService/CompleteConsult", &[Operator]),
    ("/firstline.v1.ConsoleService/PassOn", &[Operator]),
    ("/firstline.v1.ConsoleService/GetCase", &[Operator]),
    ("/firstline.v1.ConsoleService/GetHandOverList", &[Operator]),
    ("/firstline.v1.ConsoleService/ListMyPromises", &[Operator]),
    ("/firstline.v1.ConsoleService/ProposeTransfer", &[Operator]),
    ("/firstline.v1.ConsoleService/WithdrawTransfer", &[Operator]),
    ("/firstline.v1.ConsoleService/RecordOutcome", &[Operator]),
    ("/firstline.v1.ConsoleService/ListPartners", &[Operator]),
    ("/firstline.v1.ConsoleService/GetTransfer", &[Operator]),
    ("/firstline.v1.ConsoleService/ExplainCase", &[Operator]),
    ("/firstline.v1.ConsoleService/ListMyCases", &[Operator]),
    ("/firstline.v1.ConsoleService/ListNotes", &[Operator]),
    ("/firstline.v1.ConsoleService/DismissMessage", &[Operator]),
    ("/firstline.v1.ConsoleService/WhyNotMe", &[Operator]),
    // Another organisation's own transfers.
    ("/firstline.v1.PartnerService/ConnectPartner", &[Partner]),
    ("/firstline.v1.PartnerService/ListTransfers", &[Partner]),
    ("/firstline.v1.PartnerService/GetTransfer", &[Partner]),
    ("/firstline.v1.PartnerService/WatchTransfers", &[Partner]),
    ("/firstline.v1.PartnerService/ProposeTransfer", &[Partner]),
    ("/firstline.v1.PartnerService/AcceptTransfer", &[Partner]),
    ("/firstline.v1.PartnerService/DeclineTransfer", &[Partner]),
    ("/firstline.v1.PartnerService/ReportTransferConnected", &[Partner]),
    ("/firstline.v1.PartnerService/ReportTransferProgress", &[Partner]),
    ("/firstline.v1.PartnerService/CompleteTransfer", &[Partner]),
    ("/firstline.v1.PartnerService/ReturnTransfer", &[Partner]),
    ("/firstline.v1.PartnerService/WithdrawTransfer", &[Partner]),
    ("/firstline.v1.PartnerService/ConfirmOutcome", &[Partner]),
    // People and shifts. A supervisor changes tonight's roster without calling an admin.
    ("/firstline.v1.RosterService/PutOperator", &[Supervisor, Admin]),
    ("/firstline.v1.RosterService/RemoveOperator", &[Supervisor, Admin]),
    ("/firstline.v1.RosterService/GetOperator", &[Supervisor, Admin]),
    ("/firstline.v1.RosterService/ListOperators", &[Supervisor, Admin]),
    ("/firstline.v1.RosterService/PutShift", &[Supervisor, Admin]),
    ("/firstline.v1.RosterService/RemoveShift", &[Supervisor, Admin]),
    ("/firstline.v1.RosterService/ListShifts", &[Supervisor, Admin]),
    ("/firstline.v1.RosterService/WhoIsOnDuty", &[Operator, Supervisor, Admin]),
    // The floor.
    ("/firstline.v1.SupervisorService/GetServer", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ListQueues", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/OpenQueue", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/CloseQueue", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ListCalls", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/GetCall", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ListCases", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/GetCase", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ListPromises", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/Reassign", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ReassignAll", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ListTransfers", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/GetTransfer", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ListPartners", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ListDesks", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/SignOutOperator", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/StartSurge", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/EndSurge", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/GetSurge", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/AssignQueues", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/RaiseCall", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/SendMessage", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ExplainWait", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ExplainCall", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ExplainCase", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/GetFigures", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/GetIntervals", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/ExportQueueLog", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/WatchBoard", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/GetBoard", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/WatchEvents", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/TailJournal", &[Supervisor, Admin]),
    ("/firstline.v1.SupervisorService/VerifyJournal", &[Supervisor, Admin]),
    // Cannot be undone, so it takes the role that is used rarely.
    ("/firstline.v1.SupervisorService/ForgetCase", &[Admin]),
];

/// Whether `role` may call the rpc with this full name (`/firstline.v1.ConsoleService/Accept`).
pub fn may(role: Role, rpc: &str) -> bool {
    ACCESS.iter().any(|(name, roles)| *name == rpc && roles.contains(&role))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The table once more, from the other side: for each role all that it may do, in short.
    fn expected(role: Role, service: &str, rpc: &str) -> bool {
        match (role, service) {
            (Role::Gateway, "GatewayService") | (Role::Operator, "ConsoleService") => true,
            (Role::Partner, "PartnerService") => true,
            (Role::Operator, "RosterService") => rpc == "WhoIsOnDuty",
            (Role::Supervisor, "RosterService") => true,
            (Role::Supervisor, "SupervisorService") => rpc != "ForgetCase",
            (Role::Admin, "RosterService" | "SupervisorService") => true,
            _ => false,
        }
    }

    #[test]
    fn each_cell_is_as_intended() {
        for (name, _) in ACCESS {
            let rest = name.strip_prefix("/firstline.v1.").unwrap();
            let (service, rpc) = rest.split_once('/').unwrap();
            for role in Role::ALL {
                assert_eq!(may(role, name), expected(role, service, rpc), "{role} {name}");
            }
        }
    }

    #[test]
    fn what_is_not_in_the_table_is_allowed_to_nobody() {
        for rpc in [
            "",
            "/",
            "/firstline.v1.ConsoleService/accept",
            "/firstline.v1.ConsoleService/Accept/",
            "firstline.v1.ConsoleService/Accept",
            "/firstline.v2.ConsoleService/Accept",
            "/firstline.v1.ConsoleService/NotThere",
        ] {
            for role in Role::ALL {
                assert!(!may(role, rpc), "{role} {rpc}");
            }
        }
    }

    #[test]
    fn each_rpc_stands_in_the_table_once_and_somebody_may_call_it() {
        let names: BTreeSet<_> = ACCESS.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), ACCESS.len());
        assert!(ACCESS.iter().all(|(_, roles)| !roles.is_empty()));
    }
}
