import{B as de,C as m,D as pe,E as me,F as ue,G as fe,a as h,c as N,d as T,e as E,f as se,g as te,h as ne,i as oe,j as Z,n as w,o as re,p as x,r as B,s as J,t as ae,w as ce,x as le,y as X,z as ie}from"./shared-LAQAPDDY.js";import{B as U,C as s,E as $,F as Q,H as O,I as D,J as j,K as _,L as ee,a as y,b as F,f as C,h as V,k as K,l as M,m as p,n as z,q as n,r as P,t as H,y as R}from"./shared-5KCI5WMX.js";function q(e){let t=/^#case=(\d{1,19})$/.exec(e)?.[1];return t===void 0?void 0:BigInt(t)}function ge(e){return`#case=${e}`}var L=["calls","offers","owner","promises","transfers","notes","other"],r=(e,t)=>({topic:e,id:t}),Re={case_opened:r("owner","event-case-opened"),call_opened:r("calls","event-call-opened"),call_retriaged:r("calls","event-call-retriaged"),call_raised:r("calls","event-call-raised"),ring_widened:r("calls","event-ring-widened"),reservation_ended:r("calls","event-reservation-ended"),call_passed_on:r("calls","event-call-passed-on"),call_parted:r("transfers","event-call-parted"),call_handed_off:r("transfers","event-call-handed-off"),call_came_back:r("calls","event-call-came-back"),consult_joined:r("calls","event-consult-joined"),call_taken_over:r("calls","event-call-taken-over"),exclusion_ended:r("offers","event-exclusion-ended"),offer_made:r("offers","event-offer-made"),offer_accepted:r("offers","event-offer-accepted"),offer_declined:r("offers","event-offer-declined"),offer_expired:r("offers","event-offer-expired"),offer_withdrawn:r("offers","event-offer-withdrawn"),call_connected:r("calls","event-call-connected"),connect_failed:r("calls","event-connect-failed"),call_held:r("calls","event-call-held"),call_resumed:r("calls","event-call-resumed"),call_ended:r("calls","event-call-ended"),owner_set:r("owner","event-owner-set"),hand_over_proposed:r("owner","event-hand-over-proposed"),hand_over_declined:r("owner","event-hand-over-declined"),hand_over_withdrawn:r("owner","event-hand-over-withdrawn"),note_added:r("notes","event-note-added"),promise_made:r("promises","event-promise-made"),promise_moved:r("promises","event-promise-moved"),promise_overdue:r("promises","event-promise-overdue"),promise_escalated:r("promises","event-promise-escalated"),step_checked:r("promises","event-step-checked"),callback_tried:r("promises","event-callback-tried"),promise_kept:r("promises","event-promise-kept"),promise_withdrawn:r("promises","event-promise-withdrawn"),transfer_proposed:r("transfers","event-transfer-proposed"),transfer_accepted:r("transfers","event-transfer-accepted"),transfer_back_to_proposed:r("transfers","event-transfer-back-to-proposed"),transfer_declined:r("transfers","event-transfer-declined"),transfer_expired:r("transfers","event-transfer-expired"),transfer_withdrawn:r("transfers","event-transfer-withdrawn"),transfer_connected:r("transfers","event-transfer-connected"),transfer_progressed:r("transfers","event-transfer-progressed"),transfer_completed:r("transfers","event-transfer-completed"),transfer_returned:r("transfers","event-transfer-returned"),transfer_confirmed:r("transfers","event-transfer-confirmed"),transfer_told:r("transfers","event-transfer-told"),transfer_not_told:r("transfers","event-transfer-not-told"),case_closed:r("owner","event-case-closed"),case_forgotten:r("owner","event-case-forgotten"),case_archived:r("owner","event-case-archived")};function v(e){return Re[e.name]?.topic??"other"}var I={calls:"topic-calls",offers:"topic-offers",owner:"topic-owner",promises:"topic-promises",transfers:"topic-transfers",notes:"topic-notes",other:"topic-other"},he={calls:"call",offers:"ringing",owner:"owner",promises:"promise",transfers:"transfer",notes:"notes",other:"case"};function ve(e){if(z.value==="en"&&e.sentence)return Le(e.sentence);let t=Re[e.name];return(t&&P(t.id,qe(e)))??(e.sentence||e.name)}function Se(e){return z.value==="en"?void 0:e.sentence||void 0}function qe({operatorId:e,callId:t,transferId:o,queue:a}){return{operator:e||n("somebody"),call:String(t),transfer:String(o),queue:a}}function Le(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Ye={0:"unknown",1:"actor-gateway",2:"actor-operator",3:"actor-supervisor",4:"actor-admin",5:"actor-node",6:"actor-partner"};function be(e){return n(Ye[e]??"unknown")}function ye({found:e}){return s("dl",{class:"facts",children:[s(A,{name:"fact-state",children:[s("span",{class:e.open?"tag tag-good":"tag",children:e.open?n("case-is-open"):n("case-is-closed")})," ",e.disposition&&X(e.disposition),e.closedAt&&s("span",{class:"muted",children:[" ",x(p(e.closedAt))]})]}),s(A,{name:"fact-owner",children:[e.ownerId?s(m,{id:e.ownerId}):s("span",{class:"muted",children:n("no-owner")}),e.handOverToId&&s("span",{class:"muted",children:[" ",n("proposed-to",{operator:e.handOverToId})]})]}),s(A,{name:"fact-opened",children:e.openedAt&&x(p(e.openedAt))}),s(A,{name:"fact-district",children:e.district?s(m,{id:e.district}):s("span",{class:"muted",children:n("unknown")})}),e.forgotten&&s(A,{name:"fact-data",children:n("data-destroyed")})]})}function A({name:e,children:t}){return s("div",{children:[s("dt",{children:n(e)}),s("dd",{children:t})]})}var Ke={0:"unknown",1:"promise-callback",3:"promise-transfer",2:"promise-follow-up",4:"promise-referral"};function Ze({promises:e}){return e.length===0?s("p",{class:"muted",children:n("nothing-promised")}):s("ul",{class:"owed",children:e.map(t=>s("li",{children:[s("strong",{children:n(Ke[t.kind]??"unknown")})," ",s(Pe,{promise:t}),s("span",{class:"muted",children:[" ",t.operatorId?s(m,{id:t.operatorId}):n("owed-by-centre")]})]},String(t.promiseId)))})}function Pe({promise:e}){let{state:t,dueAt:o,settledAt:a,withdrawReason:l}=e,i=a?x(p(a)):"";return t===3?s("span",{children:n("kept-at",{time:i})}):t===4?s("span",{children:n("withdrawn-at",{time:i,reason:X(l)})}):s(de,{to:o})}var He={0:"unknown",1:"transfer-state-proposed",2:"transfer-state-accepted",3:"transfer-state-connected",4:"transfer-state-completed",5:"transfer-state-returned",6:"transfer-state-declined",7:"transfer-state-expired",8:"transfer-state-withdrawn"};function Ae({transfers:e}){return e.length===0?s("p",{class:"muted",children:n("no-transfers")}):s("ul",{class:"owed",children:e.map(t=>s("li",{children:[s("strong",{children:n(t.direction===2?"transfer-from":"transfer-to",{partner:t.partnerId})})," ",s("span",{children:n(He[t.state]??"unknown")}),s("span",{class:"muted",children:[" ",[t.need,t.outcome,t.reason].filter(Boolean).map(X).join(" · ")]})]},String(t.transferId)))})}var Ce=R("ChlmaXJzdGxpbmUvdjEvY2VudHJlLnByb3RvEgxmaXJzdGxpbmUudjEiEgoQR2V0Q2VudHJlUmVxdWVzdCKCAgoRR2V0Q2VudHJlUmVzcG9uc2USEQoJY2VudHJlX2lkGAEgASgJEhEKCXRpbWVfem9uZRgCIAEoCRInCgNub3cYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wEhMKC2Nsb2NrX3NwZWVkGAQgASgBEg4KBnF1ZXVlcxgFIAMoCRIUCgxkaXNwb3NpdGlvbnMYBiADKAkSDQoFbmVlZHMYByADKAkSEQoJbGFuZ3VhZ2VzGAggAygJEjAKDXVyZ2VudF93aXRoaW4YCSABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb24SDwoHdmVyc2lvbhgKIAEoBGIGcHJvdG8z",[N,h]);var Ve=R("ChxmaXJzdGxpbmUvdjEvb3duZXJzaGlwLnByb3RvEgxmaXJzdGxpbmUudjEiQwoOQWRkTm90ZVJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIPCgdjYXNlX2lkGAIgASgEEgwKBHRleHQYAyABKAkiEQoPQWRkTm90ZVJlc3BvbnNlIkwKEENsb3NlQ2FzZVJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIPCgdjYXNlX2lkGAIgASgEEhMKC2Rpc3Bvc2l0aW9uGAMgASgJIhMKEUNsb3NlQ2FzZVJlc3BvbnNlIqcCChJNYWtlUHJvbWlzZVJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIPCgdjYXNlX2lkGAIgASgEEicKBGtpbmQYAyABKA4yGS5maXJzdGxpbmUudjEuUHJvbWlzZUtpbmQSKgoGZHVlX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcBIuCgpub3RfYmVmb3JlGAUgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcBIOCgZ1cmdlbnQYBiABKAgSIgoFaG91cnMYByADKAsyEy5maXJzdGxpbmUudjEuSG91cnMSFQoNY2FsbGVyX251bWJlchgIIAEoCRINCgVxdWV1ZRgJIAEoCRINCgVzdGVwcxgKIAMoCSIpChNNYWtlUHJvbWlzZVJlc3BvbnNlEhIKCnByb21pc2VfaWQYASABKAQiqQEKEk1vdmVQcm9taXNlUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEg8KB2Nhc2VfaWQYAiABKAQSEgoKcHJvbWlzZV9pZBgDIAEoBBIqCgZkdWVfYXQYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wEi4KCm5vdF9iZWZvcmUYBSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wIhUKE01vdmVQcm9taXNlUmVzcG9uc2UiWQoQQ2hlY2tTdGVwUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEg8KB2Nhc2VfaWQYAiABKAQSEgoKcHJvbWlzZV9pZBgDIAEoBBIMCgRzdGVwGAQgASgJIhMKEUNoZWNrU3RlcFJlc3BvbnNlIk0KEktlZXBQcm9taXNlUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEg8KB2Nhc2VfaWQYAiABKAQSEgoKcHJvbWlzZV9pZBgDIAEoBCIVChNLZWVwUHJvbWlzZVJlc3BvbnNlImEKFldpdGhkcmF3UHJvbWlzZVJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIPCgdjYXNlX2lkGAIgASgEEhIKCnByb21pc2VfaWQYAyABKAQSDgoGcmVhc29uGAQgASgJIhkKF1dpdGhkcmF3UHJvbWlzZVJlc3BvbnNlIlMKEkxpc3RNeUNhc2VzUmVxdWVzdBIRCglwYWdlX3NpemUYASABKA0SEgoKcGFnZV90b2tlbhgCIAEoCRIWCg5pbmNsdWRlX2Nsb3NlZBgDIAEoCCJiChNMaXN0TXlDYXNlc1Jlc3BvbnNlEiEKBWNhc2VzGAEgAygLMhIuZmlyc3RsaW5lLnYxLkNhc2USFwoPbmV4dF9wYWdlX3Rva2VuGAIgASgJEg8KB3ZlcnNpb24YAyABKAQiLwocQ29uc29sZVNlcnZpY2VHZXRDYXNlUmVxdWVzdBIPCgdjYXNlX2lkGAEgASgEIlIKHUNvbnNvbGVTZXJ2aWNlR2V0Q2FzZVJlc3BvbnNlEiAKBGNhc2UYASABKAsyEi5maXJzdGxpbmUudjEuQ2FzZRIPCgd2ZXJzaW9uGAIgASgEIj4KFUxpc3RNeVByb21pc2VzUmVxdWVzdBIRCglwYWdlX3NpemUYASABKA0SEgoKcGFnZV90b2tlbhgCIAEoCSJrChZMaXN0TXlQcm9taXNlc1Jlc3BvbnNlEicKCHByb21pc2VzGAEgAygLMhUuZmlyc3RsaW5lLnYxLlByb21pc2USFwoPbmV4dF9wYWdlX3Rva2VuGAIgASgJEg8KB3ZlcnNpb24YAyABKAQiUgoWUHJvcG9zZUhhbmRPdmVyUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEg8KB2Nhc2VfaWQYAiABKAQSEwoLb3BlcmF0b3JfaWQYAyABKAkiGQoXUHJvcG9zZUhhbmRPdmVyUmVzcG9uc2UiPAoVQWNjZXB0SGFuZE92ZXJSZXF1ZXN0EhIKCnJlcXVlc3RfaWQYASABKAkSDwoHY2FzZV9pZBgCIAEoBCIYChZBY2NlcHRIYW5kT3ZlclJlc3BvbnNlIk0KFkRlY2xpbmVIYW5kT3ZlclJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIPCgdjYXNlX2lkGAIgASgEEg4KBnJlYXNvbhgDIAEoCSIZChdEZWNsaW5lSGFuZE92ZXJSZXNwb25zZSI+ChdXaXRoZHJhd0hhbmRPdmVyUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEg8KB2Nhc2VfaWQYAiABKAQiGgoYV2l0aGRyYXdIYW5kT3ZlclJlc3BvbnNlIhgKFkdldEhhbmRPdmVyTGlzdFJlcXVlc3QiTQoXR2V0SGFuZE92ZXJMaXN0UmVzcG9uc2USIQoFY2FzZXMYASADKAsyEi5maXJzdGxpbmUudjEuQ2FzZRIPCgd2ZXJzaW9uGAIgASgEIiMKEExpc3ROb3Rlc1JlcXVlc3QSDwoHY2FzZV9pZBgBIAEoBCI2ChFMaXN0Tm90ZXNSZXNwb25zZRIhCgVub3RlcxgBIAMoCzISLmZpcnN0bGluZS52MS5Ob3RlIlYKBE5vdGUSKwoHbWFkZV9hdBgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXASEwoLb3BlcmF0b3JfaWQYAiABKAkSDAoEdGV4dBgDIAEoCSJTCgZUYXJnZXQSKgoFcXVldWUYASABKAsyGS5maXJzdGxpbmUudjEuVGFyZ2V0UXVldWVIABIVCgtvcGVyYXRvcl9pZBgCIAEoCUgAQgYKBHdob20iWAoLVGFyZ2V0UXVldWUSDQoFcXVldWUYASABKAkSJwoFbmVlZHMYAiADKAsyGC5maXJzdGxpbmUudjEuU2tpbGxMZXZlbBIRCglsYW5ndWFnZXMYAyADKAkiWwoOQ29uc3VsdFJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIkCgZ0YXJnZXQYAiABKAsyFC5maXJzdGxpbmUudjEuVGFyZ2V0Eg8KB2Nhc2VfaWQYAyABKAQiIgoPQ29uc3VsdFJlc3BvbnNlEg8KB2NhbGxfaWQYASABKAQiKAoSSm9pbkNvbnN1bHRSZXF1ZXN0EhIKCnJlcXVlc3RfaWQYASABKAkiFQoTSm9pbkNvbnN1bHRSZXNwb25zZSInChFFbmRDb25zdWx0UmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJIhQKEkVuZENvbnN1bHRSZXNwb25zZSI/ChZDb21wbGV0ZUNvbnN1bHRSZXF1ZXN0EhIKCnJlcXVlc3RfaWQYASABKAkSEQoJaGFuZF9vdmVyGAIgASgIIhkKF0NvbXBsZXRlQ29uc3VsdFJlc3BvbnNlIkkKDVBhc3NPblJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIkCgZ0YXJnZXQYAiABKAsyFC5maXJzdGxpbmUudjEuVGFyZ2V0IhAKDlBhc3NPblJlc3BvbnNlYgZwcm90bzM",[E,h]);var Te=R("ChpmaXJzdGxpbmUvdjEvY29uc29sZS5wcm90bxIMZmlyc3RsaW5lLnYxIjcKDVNpZ25JblJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRISCgpzZXNzaW9uX2lkGAIgASgJIowBCg5TaWduSW5SZXNwb25zZRIPCgdvbl9kdXR5GAEgASgIEjUKEmhlYXJ0YmVhdF9pbnRlcnZhbBgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvbhIyCg9jb25zb2xlX3NpbGVuY2UYAyABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb24iJAoOU2lnbk91dFJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCSIRCg9TaWduT3V0UmVzcG9uc2UiJQoPU2V0UmVhZHlSZXF1ZXN0EhIKCnJlcXVlc3RfaWQYASABKAkiEgoQU2V0UmVhZHlSZXNwb25zZSJMChJTZXROb3RSZWFkeVJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCRIiCgVwYXVzZRgCIAEoDjITLmZpcnN0bGluZS52MS5QYXVzZSIVChNTZXROb3RSZWFkeVJlc3BvbnNlIhAKDkdldERlc2tSZXF1ZXN0IkQKD0dldERlc2tSZXNwb25zZRIgCgRkZXNrGAEgASgLMhIuZmlyc3RsaW5lLnYxLkRlc2sSDwoHdmVyc2lvbhgCIAEoBCJAChBXYXRjaERlc2tSZXF1ZXN0EhoKDWFmdGVyX3ZlcnNpb24YASABKARIAIgBAUIQCg5fYWZ0ZXJfdmVyc2lvbiJGChFXYXRjaERlc2tSZXNwb25zZRIPCgd2ZXJzaW9uGAEgASgEEiAKBGRlc2sYAiABKAsyEi5maXJzdGxpbmUudjEuRGVzayImChBIZWFydGJlYXRSZXF1ZXN0EhIKCnNlc3Npb25faWQYASABKAkiEwoRSGVhcnRiZWF0UmVzcG9uc2UiNQoNQWNjZXB0UmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEhAKCG9mZmVyX2lkGAIgASgEIjIKDkFjY2VwdFJlc3BvbnNlEg8KB2NhbGxfaWQYASABKAQSDwoHY2FzZV9pZBgCIAEoBCJjCg5EZWNsaW5lUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEhAKCG9mZmVyX2lkGAIgASgEEisKBnJlYXNvbhgDIAEoDjIbLmZpcnN0bGluZS52MS5EZWNsaW5lUmVhc29uIhEKD0RlY2xpbmVSZXNwb25zZSIhCgtIb2xkUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJIg4KDEhvbGRSZXNwb25zZSIjCg1SZXN1bWVSZXF1ZXN0EhIKCnJlcXVlc3RfaWQYASABKAkiEAoOUmVzdW1lUmVzcG9uc2UiJAoORW5kQ2FsbFJlcXVlc3QSEgoKcmVxdWVzdF9pZBgBIAEoCSIRCg9FbmRDYWxsUmVzcG9uc2UiRgoNV3JhcFVwUmVxdWVzdBISCgpyZXF1ZXN0X2lkGAEgASgJEgwKBG5vdGUYAiABKAkSEwoLZGlzcG9zaXRpb24YAyABKAkiEAoOV3JhcFVwUmVzcG9uc2Ui9w0KFUNvbm5lY3RDb25zb2xlUmVxdWVzdBIuCgdzaWduX2luGAEgASgLMhsuZmlyc3RsaW5lLnYxLlNpZ25JblJlcXVlc3RIABIwCghzaWduX291dBgCIAEoCzIcLmZpcnN0bGluZS52MS5TaWduT3V0UmVxdWVzdEgAEjIKCXNldF9yZWFkeRgDIAEoCzIdLmZpcnN0bGluZS52MS5TZXRSZWFkeVJlcXVlc3RIABI5Cg1zZXRfbm90X3JlYWR5GAQgASgLMiAuZmlyc3RsaW5lLnYxLlNldE5vdFJlYWR5UmVxdWVzdEgAEi0KBmFjY2VwdBgFIAEoCzIbLmZpcnN0bGluZS52MS5BY2NlcHRSZXF1ZXN0SAASLwoHZGVjbGluZRgGIAEoCzIcLmZpcnN0bGluZS52MS5EZWNsaW5lUmVxdWVzdEgAEikKBGhvbGQYByABKAsyGS5maXJzdGxpbmUudjEuSG9sZFJlcXVlc3RIABItCgZyZXN1bWUYCCABKAsyGy5maXJzdGxpbmUudjEuUmVzdW1lUmVxdWVzdEgAEjAKCGVuZF9jYWxsGAkgASgLMhwuZmlyc3RsaW5lLnYxLkVuZENhbGxSZXF1ZXN0SAASLgoHd3JhcF91cBgKIAEoCzIbLmZpcnN0bGluZS52MS5XcmFwVXBSZXF1ZXN0SAASMAoIYWRkX25vdGUYCyABKAsyHC5maXJzdGxpbmUudjEuQWRkTm90ZVJlcXVlc3RIABI0CgpjbG9zZV9jYXNlGAwgASgLMh4uZmlyc3RsaW5lLnYxLkNsb3NlQ2FzZVJlcXVlc3RIABI4CgxtYWtlX3Byb21pc2UYDSABKAsyIC5maXJzdGxpbmUudjEuTWFrZVByb21pc2VSZXF1ZXN0SAASOAoMa2VlcF9wcm9taXNlGA4gASgLMiAuZmlyc3RsaW5lLnYxLktlZXBQcm9taXNlUmVxdWVzdEgAEkAKEHdpdGhkcmF3X3Byb21pc2UYDyABKAsyJC5maXJzdGxpbmUudjEuV2l0aGRyYXdQcm9taXNlUmVxdWVzdEgAEjMKCWhlYXJ0YmVhdBgQIAEoCzIeLmZpcnN0bGluZS52MS5Db25zb2xlSGVhcnRiZWF0SAASOAoMbW92ZV9wcm9taXNlGBEgASgLMiAuZmlyc3RsaW5lLnYxLk1vdmVQcm9taXNlUmVxdWVzdEgAEjQKCmNoZWNrX3N0ZXAYEiABKAsyHi5maXJzdGxpbmUudjEuQ2hlY2tTdGVwUmVxdWVzdEgAEkEKEXByb3Bvc2VfaGFuZF9vdmVyGBMgASgLMiQuZmlyc3RsaW5lLnYxLlByb3Bvc2VIYW5kT3ZlclJlcXVlc3RIABI/ChBhY2NlcHRfaGFuZF9vdmVyGBQgASgLMiMuZmlyc3RsaW5lLnYxLkFjY2VwdEhhbmRPdmVyUmVxdWVzdEgAEkEKEWRlY2xpbmVfaGFuZF9vdmVyGBUgASgLMiQuZmlyc3RsaW5lLnYxLkRlY2xpbmVIYW5kT3ZlclJlcXVlc3RIABJDChJ3aXRoZHJhd19oYW5kX292ZXIYFiABKAsyJS5maXJzdGxpbmUudjEuV2l0aGRyYXdIYW5kT3ZlclJlcXVlc3RIABIvCgdjb25zdWx0GBcgASgLMhwuZmlyc3RsaW5lLnYxLkNvbnN1bHRSZXF1ZXN0SAASOAoMam9pbl9jb25zdWx0GBggASgLMiAuZmlyc3RsaW5lLnYxLkpvaW5Db25zdWx0UmVxdWVzdEgAEjYKC2VuZF9jb25zdWx0GBkgASgLMh8uZmlyc3RsaW5lLnYxLkVuZENvbnN1bHRSZXF1ZXN0SAASQAoQY29tcGxldGVfY29uc3VsdBgaIAEoCzIkLmZpcnN0bGluZS52MS5Db21wbGV0ZUNvbnN1bHRSZXF1ZXN0SAASLgoHcGFzc19vbhgbIAEoCzIbLmZpcnN0bGluZS52MS5QYXNzT25SZXF1ZXN0SAASQAoQcHJvcG9zZV90cmFuc2ZlchgcIAEoCzIkLmZpcnN0bGluZS52MS5Qcm9wb3NlVHJhbnNmZXJSZXF1ZXN0SAASQgoRd2l0aGRyYXdfdHJhbnNmZXIYHSABKAsyJS5maXJzdGxpbmUudjEuV2l0aGRyYXdUcmFuc2ZlclJlcXVlc3RIABI8Cg5yZWNvcmRfb3V0Y29tZRgeIAEoCzIiLmZpcnN0bGluZS52MS5SZWNvcmRPdXRjb21lUmVxdWVzdEgAEj4KD2Rpc21pc3NfbWVzc2FnZRgfIAEoCzIjLmZpcnN0bGluZS52MS5EaXNtaXNzTWVzc2FnZVJlcXVlc3RIAEIJCgdjb21tYW5kIukBChZDb25uZWN0Q29uc29sZVJlc3BvbnNlEi0KBmFuc3dlchgBIAEoCzIbLmZpcnN0bGluZS52MS5Db25zb2xlQW5zd2VySAASMQoMZGVza19jaGFuZ2VkGAIgASgLMhkuZmlyc3RsaW5lLnYxLkRlc2tDaGFuZ2VkSAASMwoJaGVhcnRiZWF0GAMgASgLMh4uZmlyc3RsaW5lLnYxLkNvbnNvbGVIZWFydGJlYXRIABItCgpnb2luZ19hd2F5GAQgASgLMhcuZmlyc3RsaW5lLnYxLkdvaW5nQXdheUgAQgkKB21lc3NhZ2UilQ4KDUNvbnNvbGVBbnN3ZXISEgoKcmVxdWVzdF9pZBgBIAEoCRIoCgdmYWlsdXJlGAIgASgLMhUuZmlyc3RsaW5lLnYxLkZhaWx1cmVIABIvCgdzaWduX2luGAMgASgLMhwuZmlyc3RsaW5lLnYxLlNpZ25JblJlc3BvbnNlSAASMQoIc2lnbl9vdXQYBCABKAsyHS5maXJzdGxpbmUudjEuU2lnbk91dFJlc3BvbnNlSAASMwoJc2V0X3JlYWR5GAUgASgLMh4uZmlyc3RsaW5lLnYxLlNldFJlYWR5UmVzcG9uc2VIABI6Cg1zZXRfbm90X3JlYWR5GAYgASgLMiEuZmlyc3RsaW5lLnYxLlNldE5vdFJlYWR5UmVzcG9uc2VIABIuCgZhY2NlcHQYByABKAsyHC5maXJzdGxpbmUudjEuQWNjZXB0UmVzcG9uc2VIABIwCgdkZWNsaW5lGAggASgLMh0uZmlyc3RsaW5lLnYxLkRlY2xpbmVSZXNwb25zZUgAEioKBGhvbGQYCSABKAsyGi5maXJzdGxpbmUudjEuSG9sZFJlc3BvbnNlSAASLgoGcmVzdW1lGAogASgLMhwuZmlyc3RsaW5lLnYxLlJlc3VtZVJlc3BvbnNlSAASMQoIZW5kX2NhbGwYCyABKAsyHS5maXJzdGxpbmUudjEuRW5kQ2FsbFJlc3BvbnNlSAASLwoHd3JhcF91cBgMIAEoCzIcLmZpcnN0bGluZS52MS5XcmFwVXBSZXNwb25zZUgAEjEKCGFkZF9ub3RlGA0gASgLMh0uZmlyc3RsaW5lLnYxLkFkZE5vdGVSZXNwb25zZUgAEjUKCmNsb3NlX2Nhc2UYDiABKAsyHy5maXJzdGxpbmUudjEuQ2xvc2VDYXNlUmVzcG9uc2VIABI5CgxtYWtlX3Byb21pc2UYDyABKAsyIS5maXJzdGxpbmUudjEuTWFrZVByb21pc2VSZXNwb25zZUgAEjkKDGtlZXBfcHJvbWlzZRgQIAEoCzIhLmZpcnN0bGluZS52MS5LZWVwUHJvbWlzZVJlc3BvbnNlSAASQQoQd2l0aGRyYXdfcHJvbWlzZRgRIAEoCzIlLmZpcnN0bGluZS52MS5XaXRoZHJhd1Byb21pc2VSZXNwb25zZUgAEjkKDG1vdmVfcHJvbWlzZRgSIAEoCzIhLmZpcnN0bGluZS52MS5Nb3ZlUHJvbWlzZVJlc3BvbnNlSAASNQoKY2hlY2tfc3RlcBgTIAEoCzIfLmZpcnN0bGluZS52MS5DaGVja1N0ZXBSZXNwb25zZUgAEkIKEXByb3Bvc2VfaGFuZF9vdmVyGBQgASgLMiUuZmlyc3RsaW5lLnYxLlByb3Bvc2VIYW5kT3ZlclJlc3BvbnNlSAASQAoQYWNjZXB0X2hhbmRfb3ZlchgVIAEoCzIkLmZpcnN0bGluZS52MS5BY2NlcHRIYW5kT3ZlclJlc3BvbnNlSAASQgoRZGVjbGluZV9oYW5kX292ZXIYFiABKAsyJS5maXJzdGxpbmUudjEuRGVjbGluZUhhbmRPdmVyUmVzcG9uc2VIABJEChJ3aXRoZHJhd19oYW5kX292ZXIYFyABKAsyJi5maXJzdGxpbmUudjEuV2l0aGRyYXdIYW5kT3ZlclJlc3BvbnNlSAASMAoHY29uc3VsdBgYIAEoCzIdLmZpcnN0bGluZS52MS5Db25zdWx0UmVzcG9uc2VIABI5Cgxqb2luX2NvbnN1bHQYGSABKAsyIS5maXJzdGxpbmUudjEuSm9pbkNvbnN1bHRSZXNwb25zZUgAEjcKC2VuZF9jb25zdWx0GBogASgLMiAuZmlyc3RsaW5lLnYxLkVuZENvbnN1bHRSZXNwb25zZUgAEkEKEGNvbXBsZXRlX2NvbnN1bHQYGyABKAsyJS5maXJzdGxpbmUudjEuQ29tcGxldGVDb25zdWx0UmVzcG9uc2VIABIvCgdwYXNzX29uGBwgASgLMhwuZmlyc3RsaW5lLnYxLlBhc3NPblJlc3BvbnNlSAASQQoQcHJvcG9zZV90cmFuc2ZlchgdIAEoCzIlLmZpcnN0bGluZS52MS5Qcm9wb3NlVHJhbnNmZXJSZXNwb25zZUgAEkMKEXdpdGhkcmF3X3RyYW5zZmVyGB4gASgLMiYuZmlyc3RsaW5lLnYxLldpdGhkcmF3VHJhbnNmZXJSZXNwb25zZUgAEj0KDnJlY29yZF9vdXRjb21lGB8gASgLMiMuZmlyc3RsaW5lLnYxLlJlY29yZE91dGNvbWVSZXNwb25zZUgAEj8KD2Rpc21pc3NfbWVzc2FnZRggIAEoCzIkLmZpcnN0bGluZS52MS5EaXNtaXNzTWVzc2FnZVJlc3BvbnNlSABCCAoGcmVzdWx0IkAKC0Rlc2tDaGFuZ2VkEg8KB3ZlcnNpb24YASABKAQSIAoEZGVzaxgCIAEoCzISLmZpcnN0bGluZS52MS5EZXNrIj8KEENvbnNvbGVIZWFydGJlYXQSKwoHc2VudF9hdBgBIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXAqpQEKDURlY2xpbmVSZWFzb24SHgoaREVDTElORV9SRUFTT05fVU5TUEVDSUZJRUQQABIXChNERUNMSU5FX1JFQVNPTl9CVVNZEAESIAocREVDTElORV9SRUFTT05fTk9UX0NPTVBFVEVOVBACEhsKF0RFQ0xJTkVfUkVBU09OX0NPTkZMSUNUEAMSHAoYREVDTElORV9SRUFTT05fVEVDSE5JQ0FMEAQykBwKDkNvbnNvbGVTZXJ2aWNlEkMKBlNpZ25JbhIbLmZpcnN0bGluZS52MS5TaWduSW5SZXF1ZXN0GhwuZmlyc3RsaW5lLnYxLlNpZ25JblJlc3BvbnNlEkYKB1NpZ25PdXQSHC5maXJzdGxpbmUudjEuU2lnbk91dFJlcXVlc3QaHS5maXJzdGxpbmUudjEuU2lnbk91dFJlc3BvbnNlEkkKCFNldFJlYWR5Eh0uZmlyc3RsaW5lLnYxLlNldFJlYWR5UmVxdWVzdBoeLmZpcnN0bGluZS52MS5TZXRSZWFkeVJlc3BvbnNlElIKC1NldE5vdFJlYWR5EiAuZmlyc3RsaW5lLnYxLlNldE5vdFJlYWR5UmVxdWVzdBohLmZpcnN0bGluZS52MS5TZXROb3RSZWFkeVJlc3BvbnNlEkYKB0dldERlc2sSHC5maXJzdGxpbmUudjEuR2V0RGVza1JlcXVlc3QaHS5maXJzdGxpbmUudjEuR2V0RGVza1Jlc3BvbnNlEk4KCVdhdGNoRGVzaxIeLmZpcnN0bGluZS52MS5XYXRjaERlc2tSZXF1ZXN0Gh8uZmlyc3RsaW5lLnYxLldhdGNoRGVza1Jlc3BvbnNlMAESTAoJSGVhcnRiZWF0Eh4uZmlyc3RsaW5lLnYxLkhlYXJ0YmVhdFJlcXVlc3QaHy5maXJzdGxpbmUudjEuSGVhcnRiZWF0UmVzcG9uc2USQwoGQWNjZXB0EhsuZmlyc3RsaW5lLnYxLkFjY2VwdFJlcXVlc3QaHC5maXJzdGxpbmUudjEuQWNjZXB0UmVzcG9uc2USRgoHRGVjbGluZRIcLmZpcnN0bGluZS52MS5EZWNsaW5lUmVxdWVzdBodLmZpcnN0bGluZS52MS5EZWNsaW5lUmVzcG9uc2USPQoESG9sZBIZLmZpcnN0bGluZS52MS5Ib2xkUmVxdWVzdBoaLmZpcnN0bGluZS52MS5Ib2xkUmVzcG9uc2USQwoGUmVzdW1lEhsuZmlyc3RsaW5lLnYxLlJlc3VtZVJlcXVlc3QaHC5maXJzdGxpbmUudjEuUmVzdW1lUmVzcG9uc2USRgoHRW5kQ2FsbBIcLmZpcnN0bGluZS52MS5FbmRDYWxsUmVxdWVzdBodLmZpcnN0bGluZS52MS5FbmRDYWxsUmVzcG9uc2USWwoORGlzbWlzc01lc3NhZ2USIy5maXJzdGxpbmUudjEuRGlzbWlzc01lc3NhZ2VSZXF1ZXN0GiQuZmlyc3RsaW5lLnYxLkRpc21pc3NNZXNzYWdlUmVzcG9uc2USSQoIV2h5Tm90TWUSHS5maXJzdGxpbmUudjEuV2h5Tm90TWVSZXF1ZXN0Gh4uZmlyc3RsaW5lLnYxLldoeU5vdE1lUmVzcG9uc2USQwoGV3JhcFVwEhsuZmlyc3RsaW5lLnYxLldyYXBVcFJlcXVlc3QaHC5maXJzdGxpbmUudjEuV3JhcFVwUmVzcG9uc2USRgoHQWRkTm90ZRIcLmZpcnN0bGluZS52MS5BZGROb3RlUmVxdWVzdBodLmZpcnN0bGluZS52MS5BZGROb3RlUmVzcG9uc2USTAoJQ2xvc2VDYXNlEh4uZmlyc3RsaW5lLnYxLkNsb3NlQ2FzZVJlcXVlc3QaHy5maXJzdGxpbmUudjEuQ2xvc2VDYXNlUmVzcG9uc2USUgoLTWFrZVByb21pc2USIC5maXJzdGxpbmUudjEuTWFrZVByb21pc2VSZXF1ZXN0GiEuZmlyc3RsaW5lLnYxLk1ha2VQcm9taXNlUmVzcG9uc2USUgoLTW92ZVByb21pc2USIC5maXJzdGxpbmUudjEuTW92ZVByb21pc2VSZXF1ZXN0GiEuZmlyc3RsaW5lLnYxLk1vdmVQcm9taXNlUmVzcG9uc2USTAoJQ2hlY2tTdGVwEh4uZmlyc3RsaW5lLnYxLkNoZWNrU3RlcFJlcXVlc3QaHy5maXJzdGxpbmUudjEuQ2hlY2tTdGVwUmVzcG9uc2USUgoLS2VlcFByb21pc2USIC5maXJzdGxpbmUudjEuS2VlcFByb21pc2VSZXF1ZXN0GiEuZmlyc3RsaW5lLnYxLktlZXBQcm9taXNlUmVzcG9uc2USXgoPV2l0aGRyYXdQcm9taXNlEiQuZmlyc3RsaW5lLnYxLldpdGhkcmF3UHJvbWlzZVJlcXVlc3QaJS5maXJzdGxpbmUudjEuV2l0aGRyYXdQcm9taXNlUmVzcG9uc2USWwoOTGlzdE15UHJvbWlzZXMSIy5maXJzdGxpbmUudjEuTGlzdE15UHJvbWlzZXNSZXF1ZXN0GiQuZmlyc3RsaW5lLnYxLkxpc3RNeVByb21pc2VzUmVzcG9uc2USXgoPUHJvcG9zZUhhbmRPdmVyEiQuZmlyc3RsaW5lLnYxLlByb3Bvc2VIYW5kT3ZlclJlcXVlc3QaJS5maXJzdGxpbmUudjEuUHJvcG9zZUhhbmRPdmVyUmVzcG9uc2USWwoOQWNjZXB0SGFuZE92ZXISIy5maXJzdGxpbmUudjEuQWNjZXB0SGFuZE92ZXJSZXF1ZXN0GiQuZmlyc3RsaW5lLnYxLkFjY2VwdEhhbmRPdmVyUmVzcG9uc2USXgoPRGVjbGluZUhhbmRPdmVyEiQuZmlyc3RsaW5lLnYxLkRlY2xpbmVIYW5kT3ZlclJlcXVlc3QaJS5maXJzdGxpbmUudjEuRGVjbGluZUhhbmRPdmVyUmVzcG9uc2USYQoQV2l0aGRyYXdIYW5kT3ZlchIlLmZpcnN0bGluZS52MS5XaXRoZHJhd0hhbmRPdmVyUmVxdWVzdBomLmZpcnN0bGluZS52MS5XaXRoZHJhd0hhbmRPdmVyUmVzcG9uc2USXgoPR2V0SGFuZE92ZXJMaXN0EiQuZmlyc3RsaW5lLnYxLkdldEhhbmRPdmVyTGlzdFJlcXVlc3QaJS5maXJzdGxpbmUudjEuR2V0SGFuZE92ZXJMaXN0UmVzcG9uc2USRgoHQ29uc3VsdBIcLmZpcnN0bGluZS52MS5Db25zdWx0UmVxdWVzdBodLmZpcnN0bGluZS52MS5Db25zdWx0UmVzcG9uc2USUgoLSm9pbkNvbnN1bHQSIC5maXJzdGxpbmUudjEuSm9pbkNvbnN1bHRSZXF1ZXN0GiEuZmlyc3RsaW5lLnYxLkpvaW5Db25zdWx0UmVzcG9uc2USTwoKRW5kQ29uc3VsdBIfLmZpcnN0bGluZS52MS5FbmRDb25zdWx0UmVxdWVzdBogLmZpcnN0bGluZS52MS5FbmRDb25zdWx0UmVzcG9uc2USXgoPQ29tcGxldGVDb25zdWx0EiQuZmlyc3RsaW5lLnYxLkNvbXBsZXRlQ29uc3VsdFJlcXVlc3QaJS5maXJzdGxpbmUudjEuQ29tcGxldGVDb25zdWx0UmVzcG9uc2USQwoGUGFzc09uEhsuZmlyc3RsaW5lLnYxLlBhc3NPblJlcXVlc3QaHC5maXJzdGxpbmUudjEuUGFzc09uUmVzcG9uc2USVQoMTGlzdFBhcnRuZXJzEiEuZmlyc3RsaW5lLnYxLkxpc3RQYXJ0bmVyc1JlcXVlc3QaIi5maXJzdGxpbmUudjEuTGlzdFBhcnRuZXJzUmVzcG9uc2USXgoPUHJvcG9zZVRyYW5zZmVyEiQuZmlyc3RsaW5lLnYxLlByb3Bvc2VUcmFuc2ZlclJlcXVlc3QaJS5maXJzdGxpbmUudjEuUHJvcG9zZVRyYW5zZmVyUmVzcG9uc2USYQoQV2l0aGRyYXdUcmFuc2ZlchIlLmZpcnN0bGluZS52MS5XaXRoZHJhd1RyYW5zZmVyUmVxdWVzdBomLmZpcnN0bGluZS52MS5XaXRoZHJhd1RyYW5zZmVyUmVzcG9uc2USWAoNUmVjb3JkT3V0Y29tZRIiLmZpcnN0bGluZS52MS5SZWNvcmRPdXRjb21lUmVxdWVzdBojLmZpcnN0bGluZS52MS5SZWNvcmRPdXRjb21lUmVzcG9uc2USbgoLR2V0VHJhbnNmZXISLi5maXJzdGxpbmUudjEuQ29uc29sZVNlcnZpY2VHZXRUcmFuc2ZlclJlcXVlc3QaLy5maXJzdGxpbmUudjEuQ29uc29sZVNlcnZpY2VHZXRUcmFuc2ZlclJlc3BvbnNlEmIKB0dldENhc2USKi5maXJzdGxpbmUudjEuQ29uc29sZVNlcnZpY2VHZXRDYXNlUmVxdWVzdBorLmZpcnN0bGluZS52MS5Db25zb2xlU2VydmljZUdldENhc2VSZXNwb25zZRJSCgtMaXN0TXlDYXNlcxIgLmZpcnN0bGluZS52MS5MaXN0TXlDYXNlc1JlcXVlc3QaIS5maXJzdGxpbmUudjEuTGlzdE15Q2FzZXNSZXNwb25zZRJMCglMaXN0Tm90ZXMSHi5maXJzdGxpbmUudjEuTGlzdE5vdGVzUmVxdWVzdBofLmZpcnN0bGluZS52MS5MaXN0Tm90ZXNSZXNwb25zZRJMCglHZXRDZW50cmUSHi5maXJzdGxpbmUudjEuR2V0Q2VudHJlUmVxdWVzdBofLmZpcnN0bGluZS52MS5HZXRDZW50cmVSZXNwb25zZRJfCg5Db25uZWN0Q29uc29sZRIjLmZpcnN0bGluZS52MS5Db25uZWN0Q29uc29sZVJlcXVlc3QaJC5maXJzdGxpbmUudjEuQ29ubmVjdENvbnNvbGVSZXNwb25zZSgBMAFiBnByb3RvMw",[Ce,te,ne,se,Ve,E,N,h]);var Ne=T(Te,0);var G={sentence:"",by:void 0,operatorId:"",queue:"",callId:0n,transferId:0n,reason:void 0,note:""};async function Ee(e,t,o){return e==="supervisor"?$e(t,o):Oe(t,o)}async function $e(e,t){let o=U(oe,e),a=await o.getServer({});a.now&&M(a.now);let{events:l}=await o.explainCase({caseId:t}),i=await _e(async()=>(await o.getCase({caseId:t})).case),c=await we(i?.transferIds,async d=>(await o.getTransfer({transferId:d})).transfer);return{found:i,transfers:c,entries:l.map(Qe),complete:!0}}function Qe(e){return{atMs:e.at?p(e.at):0,name:e.name,sentence:e.sentence,by:e.by,operatorId:e.operatorId,queue:e.queue,callId:e.callId,transferId:e.transferId,reason:e.reason,note:""}}async function Oe(e,t){let o=U(Ne,e),a=await o.getCentre({});a.now&&M(a.now);let l=(await o.getCase({caseId:t})).case,{notes:i}=await o.listNotes({caseId:t}),c=await we(l?.transferIds,async g=>(await o.getTransfer({transferId:g})).transfer),d=i.map(({madeAt:g,operatorId:b,text:Be})=>({...G,atMs:g?p(g):0,name:"note_added",by:b?{kind:2,subject:b}:void 0,operatorId:b,note:Be})),k=[...l?[...De(l),...c.flatMap(je)]:[],...d].sort((g,b)=>g.atMs-b.atMs);return{found:l,transfers:c,entries:k,complete:!1}}function De({openedAt:e,closedAt:t,promises:o}){let a=[];e&&a.push({...G,atMs:p(e),name:"case_opened"});for(let{settledAt:l,state:i,operatorId:c}of o){let d=i===3?"promise_kept":"promise_withdrawn";l&&a.push({...G,atMs:p(l),name:d,operatorId:c})}return t&&a.push({...G,atMs:p(t),name:"case_closed"}),a}function je({transferId:e,proposedAt:t,operatorId:o,connectedAt:a}){let l={...G,transferId:e,operatorId:o},i=[];return t&&i.push({...l,atMs:p(t),name:"transfer_proposed"}),a&&i.push({...l,atMs:p(a),name:"transfer_connected"}),i}async function _e(e){try{return await e()}catch(t){if(ae(t)==="UNKNOWN_CASE")return;throw t}}async function we(e,t){return(await Promise.all((e??[]).map(a=>t(a).catch(()=>{})))).filter(a=>a!==void 0)}function xe({reason:e}){return s("ul",{class:"reasons","aria-label":n("reasons"),children:es(e).map(t=>s("li",{children:t},t))})}function es(e){let{ready:t,able:o,ring:a,interpreter:l,runnerUp:i}=e,c=[n("reason-counts",{ready:t,able:o}),ss(e)];if(a>0&&c.push(n("reason-ring",{ring:a})),l&&c.push(n("reason-interpreter")),i){let d=i.idle?B(J(i.idle)):n("unknown"),{operatorId:W,surplus:k}=i;c.push(n("reason-otherwise",{operator:W,surplus:Z(k),idle:d}))}return c}function ss({rule:e,surplus:t,idle:o}){switch(e){case 1:return n("rule-owner");case 5:return n("rule-by-name");case 2:return n("rule-only-one");case 3:return n("rule-closest-fit",{surplus:Z(t)});case 4:return n("rule-longest-idle",{idle:o?B(J(o)):n("unknown")});default:return n("rule-unknown")}}function Xe({entries:e}){return e.length===0?s("p",{class:"muted",children:n("story-empty")}):s(y,{children:ts(e).map(([t,o])=>s("section",{class:"story-day","aria-label":t,children:[s("h3",{children:t}),s("ol",{class:"story",children:o.map((a,l)=>s(ns,{entry:a},`${a.atMs}-${l}`))})]},t))})}function ts(e){let t=[];for(let o of e){let a=re(o.atMs),l=t.at(-1);l?.[0]===a?l[1].push(o):t.push([a,[o]])}return t}function ns({entry:e}){let t=v(e),o=Se(e);return s("li",{class:`entry topic-${t}`,children:[s("time",{class:"figure",dateTime:new Date(e.atMs).toISOString(),children:w(e.atMs)}),s("span",{class:"entry-sign",children:[s(ie,{name:he[t]}),s("span",{class:"unseen",children:n(I[t])})]}),s("div",{class:"entry-body",children:[s("p",{class:"entry-words",children:ve(e)}),e.note&&s("p",{class:"entry-note",children:e.note}),o&&s("p",{class:"entry-record",lang:"en",dir:"ltr",children:o}),e.reason&&s(xe,{reason:e.reason}),e.by&&s("p",{class:"entry-by",children:[be(e.by.kind)," ",s(m,{id:e.by.subject})]})]})]})}var u=C(void 0),S=C(void 0),f=C(q(location.hash)),os=1e4;async function Y({role:e,transport:t}){let o=f.value;if(o!==void 0)try{let a=await Ee(e,t,o);if(f.value!==o)return;u.value||Q(n("story-read",{entries:a.entries.length})),u.value=a,S.value=void 0}catch(a){if(ce(a))return H();f.value===o&&(S.value=a)}}function rs(e){F(()=>{let t=()=>{f.value=q(location.hash),u.value=void 0,S.value=void 0,Y(e)},o=()=>{document.visibilityState==="visible"&&u.value?.found?.open&&Y(e)};addEventListener("hashchange",t);let a=setInterval(o,os);return Y(e),()=>{removeEventListener("hashchange",t),clearInterval(a)}},[e])}function Ie({place:e}){rs(e);let t=f.value,o=e.role==="supervisor"?"/supervisor/board":"/operator/console";return s(O,{title:t===void 0?n("case-title"):n("case-heading",{id:String(t)}),place:e,status:s("span",{class:"figure case-clock",children:w(K.value)}),actions:s(y,{children:[s("a",{class:"back",href:o,children:n(e.role==="supervisor"?"back-to-board":"back-to-console")}),s("button",{type:"button",class:"quiet",onClick:()=>print(),children:n("print")})]}),children:s("div",{class:"case",children:[s(as,{}),S.value!==void 0&&s("p",{class:"refusal",role:"alert",children:le(S.value)}),u.value&&s(cs,{story:u.value}),t!==void 0&&!u.value&&S.value===void 0&&s("p",{class:"muted","aria-busy":"true",children:n("story-awaited")})]})})}function as(){let e=V(f.value===void 0?"":String(f.value));return s("form",{class:"choose",role:"search",onSubmit:t=>{t.preventDefault(),/^\d+$/.test(e.value)&&(location.hash=ge(BigInt(e.value)))},children:[s("label",{for:"case-number",children:n("case-number")}),s("input",{id:"case-number",inputMode:"numeric",pattern:"[0-9]+",required:!0,dir:"ltr",value:e.value,onInput:t=>e.value=t.currentTarget.value.trim()}),s("button",{type:"submit",children:n("show-case")})]})}function cs({story:{found:e,transfers:t,entries:o,complete:a}}){let l=V(new Set(L)),i=V(void 0),c=o.filter(d=>(i.value===void 0||d.callId===i.value)&&l.value.has(v(d)));return s(y,{children:[s("section",{class:"card case-head","aria-label":n("case-now"),children:[e?s(ye,{found:e}):s("p",{class:"muted",children:n("only-on-record")}),e&&s("div",{class:"case-parts",children:[s("section",{"aria-labelledby":"promises",children:[s("h2",{id:"promises",children:n("promises-heading")}),s(Ze,{promises:e.promises})]}),s("section",{"aria-labelledby":"transfers",children:[s("h2",{id:"transfers",children:n("transfers-heading")}),s(Ae,{transfers:t})]})]})]}),s("section",{class:"card","aria-labelledby":"story",children:[s("h2",{id:"story",children:n("story-heading")}),!a&&s("p",{class:"muted",children:n("story-of-operators")}),s(ls,{entries:o,topics:l,call:i}),s(Xe,{entries:c})]})]})}function ls({entries:e,topics:t,call:o}){let a=[...new Set(e.map(({callId:c})=>c))].filter(c=>c!==0n),l=L.filter(c=>e.some(d=>v(d)===c)),i=c=>{let d=new Set(t.value);d.delete(c)||d.add(c),t.value=d};return s("fieldset",{class:"filter",children:[s("legend",{class:"unseen",children:n("filter")}),l.map(c=>s("label",{class:"check",children:[s("input",{type:"checkbox",checked:t.value.has(c),onChange:()=>i(c)})," ",n(I[c])," ",s("span",{class:"muted figure",children:Z(e.filter(d=>v(d)===c).length)})]},c)),a.length>0&&s("span",{class:"calls",children:[n("filter-calls"),a.map(c=>s("button",{type:"button",class:"quiet","aria-pressed":o.value===c,onClick:()=>o.value=o.value===c?void 0:c,children:s(m,{id:c})},String(c)))]})]})}var We=`# صفحة الحالة.

case-title = الحالة
case-heading = الحالة { $id }
case-number = رقم الحالة
show-case = عرض
print = طباعة
back-to-board = لوحة المتابعة
back-to-console = وحدة الرد
case-now = الحالة الآن
only-on-record = لم تعد الحالة في المتناول، بل في السجل فقط.
fact-state = الوضع
case-is-open = مفتوحة
case-is-closed = مغلقة
fact-owner = المسؤول
no-owner = لا أحد بعد
proposed-to = معروضة على { $operator }
fact-opened = فُتحت
fact-district = المنطقة
fact-data = البيانات الشخصية
data-destroyed = أُتلفت
promises-heading = الوعود
nothing-promised = لا وعود.
owed-by-centre = على المركز
kept-at = وُفي به في { $time }
withdrawn-at = سُحب في { $time }: { $reason }
transfers-heading = التحويلات
no-transfers = لم يُحوَّل المتصل.
transfer-to = إلى { $partner }
transfer-from = من { $partner }
transfer-state-proposed = في انتظار الجواب
transfer-state-accepted = مقبول
transfer-state-connected = المتصل لدى المستقبِل
transfer-state-completed = اكتمل
transfer-state-returned = أُعيد
transfer-state-declined = مرفوض
transfer-state-expired = بلا جواب في وقته
transfer-state-withdrawn = مسحوب

## القصة

story-heading = ما جرى
story-awaited = تجري قراءة السجل…
story-read =
    { $entries ->
        [one] في القصة قيد واحد.
        [two] في القصة قيدان.
        [few] في القصة { $entries } قيود.
       *[other] في القصة { $entries } قيدًا.
    }
story-empty = لا شيء في السجل يطابق الاختيار.
story-of-operators = ما يخصّك من السجل: الملاحظات والوعود والتحويلات. ويراه المشرفون كله.
filter = ما يُعرض
filter-calls = المكالمات:
topic-calls = المكالمات
topic-offers = العروض
topic-owner = الحالة والمسؤول
topic-promises = الوعود
topic-transfers = التحويلات
topic-notes = الملاحظات
topic-other = أخرى
somebody = أحدهم
actor-gateway = بوابة الهاتف
actor-operator = موظف
actor-supervisor = مشرف
actor-admin = مدير النظام
actor-node = الخادم
actor-partner = شريك

## لماذا هذا الموظف

reasons = لماذا هذا الموظف
reason-counts = الجاهزون { $ready }، ومن يستطيع منهم أخذها { $able }.
reason-ring =
    { $ring ->
        [one] خُفّفت الشروط مرة واحدة.
        [two] خُفّفت الشروط مرتين.
        [few] خُفّفت الشروط { $ring } مرات.
       *[other] خُفّفت الشروط { $ring } مرة.
    }
reason-interpreter = لا يتحدث لغة المتصل، فينضم مترجم.
reason-otherwise = وإلا فـ { $operator }: فائض المهارات { $surplus }، متفرّغ منذ { $idle }.
rule-owner = الحالة له.
rule-by-name = طلبه أحدهم بالاسم.
rule-only-one = لا أحد غيره يستطيع أخذها.
rule-closest-fit = الأقرب ملاءمة: فائض المهارات { $surplus }.
rule-longest-idle = الأطول تفرّغًا بين المتساوين ملاءمة، منذ { $idle }.
rule-unknown = لسبب لا تعرفه هذه الصفحة.

## الأحداث

event-case-opened = فُتحت الحالة.
event-call-opened = وصلت المكالمة { $call } وهي تنتظر.
event-call-retriaged = أُعيد فرز المكالمة { $call }.
event-call-raised = رُفعت درجة استعجال المكالمة { $call }.
event-ring-widened = طال انتظار المكالمة { $call } فخُفّفت شروطها.
event-reservation-ended = لم تعد المكالمة { $call } محجوزة لموظف بعينه.
event-call-passed-on = أُحيلت المكالمة { $call }.
event-call-parted = تنتظر المكالمة { $call } أن يتصل الشريك.
event-call-handed-off = المكالمة { $call } لدى الشريك.
event-call-came-back = عادت المكالمة { $call } إلى مكانها.
event-consult-joined = يسمع المتصل الطرفين في المكالمة { $call }.
event-call-taken-over = تسلّم الزميل المستشار المتصل.
event-exclusion-ended = يمكن عرض المكالمة { $call } على { $operator } من جديد.
event-offer-made = ترنّ المكالمة { $call } لدى { $operator }.
event-offer-accepted = قبِل { $operator } المكالمة { $call }.
event-offer-declined = اعتذر { $operator } عن المكالمة { $call }.
event-offer-expired = فاتت المكالمة { $call } لدى { $operator }.
event-offer-withdrawn = لم تعد المكالمة { $call } ترنّ لدى { $operator }.
event-call-connected = اتصلت المكالمة { $call }.
event-connect-failed = تعذّر وصل المكالمة { $call } فعادت تنتظر.
event-call-held = عُلّقت المكالمة { $call }.
event-call-resumed = استؤنفت المكالمة { $call }.
event-call-ended = انتهت المكالمة { $call }.
event-owner-set = صارت الحالة لـ { $operator }.
event-hand-over-proposed = عُرضت الحالة على { $operator }.
event-hand-over-declined = رُفض تسليم الحالة.
event-hand-over-withdrawn = سُحب تسليم الحالة.
event-note-added = أُضيفت ملاحظة.
event-promise-made = قُطع وعد.
event-promise-moved = تغيّر موعد وعد.
event-promise-overdue = تأخر وعد.
event-promise-escalated = ما زال وعد متأخرًا، فطُلبت مساعدة آخرين.
event-step-checked = تمت خطوة من المتابعة.
event-callback-tried = جرت محاولة معاودة اتصال.
event-promise-kept = وُفي بوعد.
event-promise-withdrawn = سُحب وعد.
event-transfer-proposed = عُرض التحويل { $transfer }.
event-transfer-accepted = قُبل التحويل { $transfer }.
event-transfer-back-to-proposed = عاد التحويل { $transfer } ينتظر جوابًا.
event-transfer-declined = رُفض التحويل { $transfer }.
event-transfer-expired = لم يُجب عن التحويل { $transfer } في وقته.
event-transfer-withdrawn = سُحب التحويل { $transfer }.
event-transfer-connected = المتصل لدى مستقبِل التحويل { $transfer }.
event-transfer-progressed = أرسل مستقبِل التحويل { $transfer } خبرًا.
event-transfer-completed = انتهى التحويل { $transfer } إلى نتيجة.
event-transfer-returned = أُعيد التحويل { $transfer }.
event-transfer-confirmed = أُكّدت نتيجة التحويل { $transfer }.
event-transfer-told = أُبلغ الشريك بالتحويل { $transfer }.
event-transfer-not-told = تعذّر إبلاغ الشريك بالتحويل { $transfer }.
event-case-closed = أُغلقت الحالة.
event-case-forgotten = أُتلفت البيانات الشخصية للحالة.
event-case-archived = غادرت الحالة ذاكرة المركز.
`;var ke=`# The page of a case.

case-title = Case
case-heading = Case { $id }
case-number = Number of the case
show-case = Show
print = Print
back-to-board = Wallboard
back-to-console = Console
case-now = The case now
only-on-record = The case is no longer at hand, only on record.
fact-state = State
case-is-open = open
case-is-closed = closed
fact-owner = Owner
no-owner = nobody yet
proposed-to = proposed to { $operator }
fact-opened = Opened
fact-district = District
fact-data = Personal data
data-destroyed = destroyed
promises-heading = Promises
nothing-promised = Nothing was promised.
owed-by-centre = owed by the centre
kept-at = kept on { $time }
withdrawn-at = withdrawn on { $time }: { $reason }
transfers-heading = Transfers
no-transfers = The caller was not passed on.
transfer-to = To { $partner }
transfer-from = From { $partner }
transfer-state-proposed = waiting for an answer
transfer-state-accepted = accepted
transfer-state-connected = the receiver has the caller
transfer-state-completed = completed
transfer-state-returned = returned
transfer-state-declined = declined
transfer-state-expired = not answered in time
transfer-state-withdrawn = taken back

## The story

story-heading = What happened
story-awaited = Reading the record…
story-read = The story has { $entries } entries.
story-empty = Nothing on record matches.
story-of-operators = Your part of the record: notes, promises and transfers. Supervisors see all of it.
filter = What to show
filter-calls = Calls:
topic-calls = Calls
topic-offers = Offers
topic-owner = Case and owner
topic-promises = Promises
topic-transfers = Transfers
topic-notes = Notes
topic-other = Other
somebody = somebody
actor-gateway = Telephone gateway
actor-operator = Operator
actor-supervisor = Supervisor
actor-admin = Administrator
actor-node = Server
actor-partner = Partner

## Why this operator was asked

reasons = Why this operator
reason-counts =
    { $ready ->
        [one] One operator was ready,
       *[other] { $ready } operators were ready,
    } { $able ->
        [one] one of them able to take it.
       *[other] { $able } of them able to take it.
    }
reason-ring =
    { $ring ->
        [one] One ring had relaxed the needs.
       *[other] { $ring } rings had relaxed the needs.
    }
reason-interpreter = Does not speak the caller’s language: an interpreter joins.
reason-otherwise = Otherwise { $operator }: surplus of skills { $surplus }, idle for { $idle }.
rule-owner = The case is theirs.
rule-by-name = Somebody asked for them by name.
rule-only-one = Nobody else could take it.
rule-closest-fit = The closest fit: a surplus of skills of { $surplus }.
rule-longest-idle = Idle longest of those who fit equally well, for { $idle }.
rule-unknown = For a reason that this page does not know.

## Events

event-case-opened = The case was opened.
event-call-opened = Call { $call } came in and waits.
event-call-retriaged = Call { $call } was triaged again.
event-call-raised = Call { $call } was made more urgent.
event-ring-widened = Call { $call } has waited: its needs were relaxed.
event-reservation-ended = Call { $call } is no longer kept for one operator.
event-call-passed-on = Call { $call } was passed on.
event-call-parted = Call { $call } waits for the partner to connect.
event-call-handed-off = Call { $call } is with the partner.
event-call-came-back = Call { $call } is back in its old place.
event-consult-joined = The caller hears both on call { $call }.
event-call-taken-over = The colleague who was asked has the caller now.
event-exclusion-ended = { $operator } may be asked about call { $call } again.
event-offer-made = Call { $call } rings at { $operator }.
event-offer-accepted = { $operator } accepted call { $call }.
event-offer-declined = { $operator } declined call { $call }.
event-offer-expired = Call { $call } rang out at { $operator }.
event-offer-withdrawn = Call { $call } no longer rings at { $operator }.
event-call-connected = Call { $call } is connected.
event-connect-failed = Call { $call } could not be connected and waits again.
event-call-held = Call { $call } is on hold.
event-call-resumed = Call { $call } is off hold.
event-call-ended = Call { $call } is over.
event-owner-set = { $operator } owns the case.
event-hand-over-proposed = The case was proposed to { $operator }.
event-hand-over-declined = The hand-over was declined.
event-hand-over-withdrawn = The hand-over was taken back.
event-note-added = A note was added.
event-promise-made = Something was promised.
event-promise-moved = A promise has a new due time.
event-promise-overdue = A promise is late.
event-promise-escalated = A promise is still late: more people are asked.
event-step-checked = A step of the follow-up has happened.
event-callback-tried = A callback was tried.
event-promise-kept = A promise was kept.
event-promise-withdrawn = A promise was withdrawn.
event-transfer-proposed = Transfer { $transfer } was proposed.
event-transfer-accepted = Transfer { $transfer } was accepted.
event-transfer-back-to-proposed = Transfer { $transfer } waits for an answer again.
event-transfer-declined = Transfer { $transfer } was declined.
event-transfer-expired = Transfer { $transfer } was not answered in time.
event-transfer-withdrawn = Transfer { $transfer } was taken back.
event-transfer-connected = The receiver of transfer { $transfer } has the caller.
event-transfer-progressed = The receiver of transfer { $transfer } sent news.
event-transfer-completed = Transfer { $transfer } came to its outcome.
event-transfer-returned = Transfer { $transfer } was returned.
event-transfer-confirmed = The outcome of transfer { $transfer } was confirmed.
event-transfer-told = The partner was told of transfer { $transfer }.
event-transfer-not-told = The partner could not be told of transfer { $transfer }.
event-case-closed = The case was closed.
event-case-forgotten = The personal data of the case were destroyed.
event-case-archived = The case left the centre’s memory.
`;var Me=`# หน้าของเคส

case-title = เคส
case-heading = เคส { $id }
case-number = หมายเลขเคส
show-case = แสดง
print = พิมพ์
back-to-board = กระดานติดตามสาย
back-to-console = โต๊ะรับสาย
case-now = เคสในขณะนี้
only-on-record = เคสนี้ไม่อยู่ในมือแล้ว มีแต่ในบันทึก
fact-state = สถานะ
case-is-open = เปิด
case-is-closed = ปิด
fact-owner = เจ้าของ
no-owner = ยังไม่มี
proposed-to = เสนอให้ { $operator }
fact-opened = เปิดเมื่อ
fact-district = เขต
fact-data = ข้อมูลส่วนบุคคล
data-destroyed = ทำลายแล้ว
promises-heading = สิ่งที่รับปากไว้
nothing-promised = ไม่ได้รับปากสิ่งใด
owed-by-centre = ศูนย์รับผิดชอบ
kept-at = ทำแล้วเมื่อ { $time }
withdrawn-at = ถอนเมื่อ { $time }: { $reason }
transfers-heading = การส่งต่อ
no-transfers = ไม่ได้ส่งต่อผู้โทร
transfer-to = ถึง { $partner }
transfer-from = จาก { $partner }
transfer-state-proposed = รอคำตอบ
transfer-state-accepted = รับแล้ว
transfer-state-connected = ผู้โทรอยู่กับผู้รับ
transfer-state-completed = เสร็จสิ้น
transfer-state-returned = ส่งคืน
transfer-state-declined = ปฏิเสธ
transfer-state-expired = ไม่ตอบทันเวลา
transfer-state-withdrawn = ถอนคืน

## เรื่องราว

story-heading = สิ่งที่เกิดขึ้น
story-awaited = กำลังอ่านบันทึก…
story-read = มี { $entries } รายการ
story-empty = ไม่มีรายการที่ตรงกับที่เลือก
story-of-operators = ส่วนที่คุณดูได้: บันทึก สิ่งที่รับปาก และการส่งต่อ หัวหน้าเวรดูได้ทั้งหมด
filter = เลือกสิ่งที่แสดง
filter-calls = สาย:
topic-calls = สาย
topic-offers = การเสนอสาย
topic-owner = เคสและเจ้าของ
topic-promises = สิ่งที่รับปาก
topic-transfers = การส่งต่อ
topic-notes = บันทึก
topic-other = อื่น ๆ
somebody = บางคน
actor-gateway = เกตเวย์โทรศัพท์
actor-operator = เจ้าหน้าที่
actor-supervisor = หัวหน้าเวร
actor-admin = ผู้ดูแลระบบ
actor-node = เซิร์ฟเวอร์
actor-partner = พันธมิตร

## เหตุใดจึงเป็นเจ้าหน้าที่คนนี้

reasons = เหตุใดจึงเป็นเจ้าหน้าที่คนนี้
reason-counts = เจ้าหน้าที่ว่าง { $ready } คน รับสายนี้ได้ { $able } คน
reason-ring = ผ่อนเงื่อนไขการรับสายแล้ว { $ring } ครั้ง
reason-interpreter = พูดภาษาของผู้โทรไม่ได้ จึงมีล่ามร่วมสาย
reason-otherwise = มิฉะนั้นเป็น { $operator }: ทักษะเกินจำเป็น { $surplus } ว่างมา { $idle }
rule-owner = เป็นเจ้าของเคส
rule-by-name = มีผู้ขอตัวโดยระบุชื่อ
rule-only-one = ไม่มีคนอื่นรับได้
rule-closest-fit = ตรงกับความต้องการที่สุด: ทักษะเกินจำเป็น { $surplus }
rule-longest-idle = ว่างนานที่สุดในกลุ่มที่เหมาะสมเท่ากัน นาน { $idle }
rule-unknown = ด้วยเหตุผลที่หน้านี้ไม่รู้จัก

## เหตุการณ์

event-case-opened = เปิดเคส
event-call-opened = สาย { $call } เข้ามาและรออยู่
event-call-retriaged = คัดกรองสาย { $call } ใหม่
event-call-raised = เพิ่มความเร่งด่วนของสาย { $call }
event-ring-widened = สาย { $call } รอมานาน จึงผ่อนเงื่อนไขการรับสาย
event-reservation-ended = สาย { $call } ไม่ได้เก็บไว้ให้เจ้าหน้าที่คนใดแล้ว
event-call-passed-on = ส่งสาย { $call } ต่อภายในศูนย์
event-call-parted = สาย { $call } รอให้พันธมิตรเชื่อมต่อ
event-call-handed-off = สาย { $call } อยู่กับพันธมิตรแล้ว
event-call-came-back = สาย { $call } กลับมาที่คิวเดิม
event-consult-joined = ผู้โทรได้ยินทั้งสองฝ่ายในสาย { $call }
event-call-taken-over = เพื่อนร่วมงานที่ถูกปรึกษารับผู้โทรไปดูแล
event-exclusion-ended = เสนอสาย { $call } ให้ { $operator } ได้อีก
event-offer-made = สาย { $call } ดังที่ { $operator }
event-offer-accepted = { $operator } รับสาย { $call }
event-offer-declined = { $operator } ปฏิเสธสาย { $call }
event-offer-expired = { $operator } ไม่ได้รับสาย { $call }
event-offer-withdrawn = สาย { $call } ไม่ดังที่ { $operator } แล้ว
event-call-connected = เชื่อมต่อสาย { $call } แล้ว
event-connect-failed = เชื่อมต่อสาย { $call } ไม่ได้ จึงรอใหม่
event-call-held = พักสาย { $call }
event-call-resumed = คุยสาย { $call } ต่อ
event-call-ended = สาย { $call } สิ้นสุด
event-owner-set = { $operator } เป็นเจ้าของเคส
event-hand-over-proposed = เสนอเคสให้ { $operator }
event-hand-over-declined = ปฏิเสธการส่งมอบเคส
event-hand-over-withdrawn = ถอนการส่งมอบเคส
event-note-added = เพิ่มบันทึก
event-promise-made = รับปากสิ่งหนึ่งไว้
event-promise-moved = เลื่อนกำหนดของสิ่งที่รับปาก
event-promise-overdue = สิ่งที่รับปากเกินกำหนด
event-promise-escalated = สิ่งที่รับปากยังเกินกำหนด จึงขอให้คนเพิ่มช่วยดูแล
event-step-checked = ขั้นตอนหนึ่งของการติดตามเกิดขึ้นแล้ว
event-callback-tried = ลองโทรกลับ
event-promise-kept = ทำตามที่รับปากแล้ว
event-promise-withdrawn = ถอนสิ่งที่รับปาก
event-transfer-proposed = เสนอการส่งต่อ { $transfer }
event-transfer-accepted = รับการส่งต่อ { $transfer }
event-transfer-back-to-proposed = การส่งต่อ { $transfer } กลับไปรอคำตอบ
event-transfer-declined = ปฏิเสธการส่งต่อ { $transfer }
event-transfer-expired = การส่งต่อ { $transfer } ไม่ได้รับคำตอบทันเวลา
event-transfer-withdrawn = ถอนการส่งต่อ { $transfer }
event-transfer-connected = ผู้รับของการส่งต่อ { $transfer } ได้ผู้โทรแล้ว
event-transfer-progressed = ผู้รับของการส่งต่อ { $transfer } แจ้งความคืบหน้า
event-transfer-completed = การส่งต่อ { $transfer } ได้ผลลัพธ์แล้ว
event-transfer-returned = ส่งคืนการส่งต่อ { $transfer }
event-transfer-confirmed = ยืนยันผลของการส่งต่อ { $transfer }
event-transfer-told = แจ้งพันธมิตรเรื่องการส่งต่อ { $transfer } แล้ว
event-transfer-not-told = แจ้งพันธมิตรเรื่องการส่งต่อ { $transfer } ไม่ได้
event-case-closed = ปิดเคส
event-case-forgotten = ทำลายข้อมูลส่วนบุคคลของเคส
event-case-archived = เคสออกจากความจำของศูนย์
`;var ze=`# 个案页面。

case-title = 个案
case-heading = 个案 { $id }
case-number = 个案编号
show-case = 显示
print = 打印
back-to-board = 调度大屏
back-to-console = 接线台
case-now = 个案现状
only-on-record = 该个案已归档，仅存于记录。
fact-state = 状态
case-is-open = 未结
case-is-closed = 已结
fact-owner = 负责人
no-owner = 尚无
proposed-to = 拟移交 { $operator }
fact-opened = 立案
fact-district = 辖区
fact-data = 个人资料
data-destroyed = 已销毁
promises-heading = 承诺
nothing-promised = 没有承诺。
owed-by-centre = 由中心负责
kept-at = 已兑现，{ $time }
withdrawn-at = 已撤回，{ $time }：{ $reason }
transfers-heading = 转接
no-transfers = 未曾转接。
transfer-to = 转至 { $partner }
transfer-from = 来自 { $partner }
transfer-state-proposed = 待答复
transfer-state-accepted = 已接受
transfer-state-connected = 来电者在接收方
transfer-state-completed = 已完成
transfer-state-returned = 已退回
transfer-state-declined = 已拒绝
transfer-state-expired = 超时未答复
transfer-state-withdrawn = 已撤回

## 经过

story-heading = 经过
story-awaited = 正在读取记录……
story-read = 共 { $entries } 条记录。
story-empty = 没有符合条件的记录。
story-of-operators = 您可查看的部分：记录、承诺与转接。完整经过由主管查看。
filter = 显示内容
filter-calls = 来电：
topic-calls = 来电
topic-offers = 派话
topic-owner = 个案与负责人
topic-promises = 承诺
topic-transfers = 转接
topic-notes = 记录
topic-other = 其他
somebody = 某人
actor-gateway = 电话网关
actor-operator = 接线员
actor-supervisor = 主管
actor-admin = 管理员
actor-node = 服务器
actor-partner = 合作机构

## 为何派给该接线员

reasons = 为何派给该接线员
reason-counts = { $ready } 名接线员空闲，其中 { $able } 名能够接听。
reason-ring = 接听要求已放宽 { $ring } 次。
reason-interpreter = 不会说来电者的语言：由口译员加入。
reason-otherwise = 否则派给 { $operator }：富余技能 { $surplus }，已空闲 { $idle }。
rule-owner = 此个案由其负责。
rule-by-name = 有人点名请其接听。
rule-only-one = 别无他人能够接听。
rule-closest-fit = 技能最为贴合：富余技能 { $surplus }。
rule-longest-idle = 同样贴合者中空闲最久，已 { $idle }。
rule-unknown = 本页面不认识的原因。

## 事件

event-case-opened = 个案已建立。
event-call-opened = 来电 { $call } 拨入并等候。
event-call-retriaged = 来电 { $call } 重新分诊。
event-call-raised = 来电 { $call } 的紧急程度被提高。
event-ring-widened = 来电 { $call } 等候已久，接听要求放宽。
event-reservation-ended = 来电 { $call } 不再为某位接线员保留。
event-call-passed-on = 来电 { $call } 已转派。
event-call-parted = 来电 { $call } 等待合作机构接通。
event-call-handed-off = 来电 { $call } 已由合作机构接手。
event-call-came-back = 来电 { $call } 回到原来的排位。
event-consult-joined = 来电者与双方三方通话（来电 { $call }）。
event-call-taken-over = 被请教的同事接手了来电者。
event-exclusion-ended = 可再次向 { $operator } 派来电 { $call }。
event-offer-made = 来电 { $call } 在 { $operator } 处振铃。
event-offer-accepted = { $operator } 接听了来电 { $call }。
event-offer-declined = { $operator } 拒接了来电 { $call }。
event-offer-expired = { $operator } 未接来电 { $call }。
event-offer-withdrawn = 来电 { $call } 不再在 { $operator } 处振铃。
event-call-connected = 来电 { $call } 已接通。
event-connect-failed = 来电 { $call } 未能接通，继续等候。
event-call-held = 来电 { $call } 已保持。
event-call-resumed = 来电 { $call } 已恢复通话。
event-call-ended = 来电 { $call } 已结束。
event-owner-set = { $operator } 成为个案负责人。
event-hand-over-proposed = 拟将个案移交 { $operator }。
event-hand-over-declined = 移交被拒绝。
event-hand-over-withdrawn = 移交已撤回。
event-note-added = 添加了一条记录。
event-promise-made = 作出了一项承诺。
event-promise-moved = 一项承诺更改了期限。
event-promise-overdue = 一项承诺已逾期。
event-promise-escalated = 一项承诺仍逾期，已请更多人处理。
event-step-checked = 随访的一个步骤已完成。
event-callback-tried = 尝试了一次回电。
event-promise-kept = 一项承诺已兑现。
event-promise-withdrawn = 一项承诺已撤回。
event-transfer-proposed = 提出转接 { $transfer }。
event-transfer-accepted = 转接 { $transfer } 已接受。
event-transfer-back-to-proposed = 转接 { $transfer } 重新等待答复。
event-transfer-declined = 转接 { $transfer } 被拒绝。
event-transfer-expired = 转接 { $transfer } 超时未获答复。
event-transfer-withdrawn = 转接 { $transfer } 已撤回。
event-transfer-connected = 转接 { $transfer } 的接收方已接到来电者。
event-transfer-progressed = 转接 { $transfer } 的接收方传来消息。
event-transfer-completed = 转接 { $transfer } 已有结果。
event-transfer-returned = 转接 { $transfer } 被退回。
event-transfer-confirmed = 转接 { $transfer } 的结果已确认。
event-transfer-told = 已通知合作机构转接 { $transfer }。
event-transfer-not-told = 未能通知合作机构转接 { $transfer }。
event-case-closed = 个案已结。
event-case-forgotten = 个案的个人资料已销毁。
event-case-archived = 个案已归档。
`;var Ue={en:[j,me,ke],zh:[ee,fe,ze],th:[_,ue,Me],ar:[D,pe,We]};$(Ue,e=>s(Ie,{place:e}));
