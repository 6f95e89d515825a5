//! Erlang's formulas for one queue with Poisson arrivals and exponential talk times.
//!
//! Erlang C lets callers wait for ever; Erlang A (after Palm, 1957; notation of Mandelbaum and
//! Zeltyn, "Service engineering in action: the Palm/Erlang-A queue", 2007) lets each give up after
//! an exponential patience. Both are computed by recursions over ratios of neighbouring states, so
//! no factorial or power ever overflows, whatever the number of operators.

use std::time::Duration;

/// A queue whose callers never give up (M/M/m).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ErlangC {
    /// a, the offered load in erlangs: calls per unit of time × handle time.
    pub load: f64,
    /// m, how many operators there are.
    pub operators: u32,
    /// AHT, the mean time a call keeps an operator.
    pub handle_time: Duration,
}

impl ErlangC {
    /// C, the probability that a call has to wait. `None` when the load is no positive number or
    /// not below the number of operators: the queue would grow for ever.
    pub fn wait_probability(&self) -> Option<f64> {
        let operators = f64::from(self.operators);
        let stable = self.load > 0.0 && self.load < operators;
        let blocked = stable.then(|| blocking_probability(self.load, self.operators))?;
        Some(operators * blocked / (operators - self.load * (1.0 - blocked)))
    }

    /// The share answered within `within`: 1 − C·e^(−(m − a)·T / AHT). With nobody giving up, all
    /// four service levels are this one.
    pub fn service_level(&self, within: Duration) -> Option<f64> {
        let wait = self.wait_probability()?;
        let lives = within.as_secs_f64() / self.handle_seconds()?;
        Some(1.0 - wait * (-self.spare() * lives).exp())
    }

    /// ASA, the mean wait of all calls: C·AHT / (m − a).
    pub fn speed_of_answer(&self) -> Option<Duration> {
        let seconds = self.wait_probability()? * self.handle_seconds()? / self.spare();
        Duration::try_from_secs_f64(seconds).ok()
    }

    fn spare(&self) -> f64 {
        f64::from(self.operators) - self.load
    }

    fn handle_seconds(&self) -> Option<f64> {
        positive(self.handle_time.as_secs_f64())
    }
}

/// A queue whose callers give up (M/M/n+M).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ErlangA {
    /// λ, how many calls come in an hour.
    pub calls_per_hour: f64,
    /// 1/μ, the mean time a call keeps an operator.
    pub handle_time: Duration,
    /// 1/θ, the mean time after which a waiting caller gives up.
    pub patience: Duration,
    /// n, how many operators there are.
    pub operators: u32,
}

/// What a queue with impatient callers does in the long run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SteadyState {
    /// The probability that a call finds nobody free.
    pub wait_probability: f64,
    /// The probability that a caller gives up.
    pub abandon_probability: f64,
    /// The mean wait of all calls, of those who gave up too.
    pub mean_wait: Duration,
    /// The share of their time that operators are on a call.
    pub occupancy: f64,
}

impl ErlangA {
    /// The long run, which exists for any load, since whoever cannot be served leaves. `None` when
    /// a rate is no positive number or there is no operator. Takes of the order of
    /// λ/θ + n steps: the longest queue that still has a probability worth adding.
    pub fn steady_state(&self) -> Option<SteadyState> {
        let arrival = positive(self.calls_per_hour / 3600.0)?;
        let service = positive(1.0 / self.handle_time.as_secs_f64())?;
        let leaving = positive(1.0 / self.patience.as_secs_f64())?;
        let operators = positive(f64::from(self.operators))?;

        let all_busy = operators * service;
        let queue = QueueWeights::sum(arrival, all_busy, leaving);
        // The weights take "all busy, nobody waits" as 1, and the states up to that one weigh
        // 1 / (Erlang's loss probability) together.
        let idle = 1.0 / blocking_probability(arrival / service, self.operators) - 1.0;
        let total = idle * queue.unit + queue.weight;

        let waiting = queue.waiting / total;
        let abandon_probability = leaving * waiting / arrival;
        Some(SteadyState {
            wait_probability: queue.weight / total,
            abandon_probability,
            mean_wait: Duration::try_from_secs_f64(waiting / arrival).ok()?,
            occupancy: arrival * (1.0 - abandon_probability) / all_busy,
        })
    }
}

/// The states in which all operators are busy, weighed against the one in which nobody waits yet.
struct QueueWeights {
    /// What that one weighs: 1 unless everything had to be scaled down.
    unit: f64,
    /// What all of them weigh.
    weight: f64,
    /// The same with each state counted as often as it has callers waiting.
    waiting: f64,
}

impl QueueWeights {
    /// The weight of k waiting callers is that of k − 1 times λ / (nμ + kθ). In an overload the
    /// weights grow before they fall; scaling them keeps them within the range of a float.
    fn sum(arrival: f64, all_busy: f64, leaving: f64) -> Self {
        const LARGE: f64 = 1e200;
        let mut sum = Self { unit: 1.0, weight: 1.0, waiting: 0.0 };
        let mut term = 1.0;
        let mut callers = 1.0;
        loop {
            let ratio = arrival / (all_busy + callers * leaving);
            term *= ratio;
            sum.weight += term;
            sum.waiting += callers * term;
            if ratio < 1.0 && callers * term <= sum.waiting * f64::EPSILON * (1.0 - ratio) {
                return sum;
            }
            if sum.waiting > LARGE {
                term /= LARGE;
                sum.unit /= LARGE;
                sum.weight /= LARGE;
                sum.waiting /= LARGE;
            }
            callers += 1.0;
        }
    }
}

/// Erlang's loss formula B: the probability that a call finds all operators busy if none may wait.
/// B(0) = 1, B(k) = a·B(k−1) / (k + a·B(k−1)), which stays between 0 and 1 at every step.
fn blocking_probability(load: f64, operators: u32) -> f64 {
    (1..=operators).map(f64::from).fold(1.0, |blocked, k| load * blocked / (k + load * blocked))
}

fn positive(number: f64) -> Option<f64> {
    (number.is_finite() && number > 0.0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: f64, want: f64, tolerance: f64) {
        assert!((got - want).abs() <= tolerance, "got {got}, want {want}");
    }

    /// Columns: a, m, C, service level within 20 s, ASA; AHT is 180 s. C was computed with exact
    /// rationals and agrees with octave's `erlangc`. The tolerance is half of the last digit.
    #[test]
    fn erlang_c_agrees_with_exact_rationals() {
        let table = [
            (1.0, 2, 0.333333333333333, 0.701720227729, 60.0),
            (5.0, 7, 0.324149949173288, 0.740441011543, 29.17349543),
            (8.0, 10, 0.409180150796444, 0.672354148726, 36.82621357),
            (10.0, 12, 0.449388224298271, 0.640158040374, 40.44494019),
            (10.0, 14, 0.174131933595050, 0.888350019179, 7.835937012),
            (20.0, 25, 0.209102826598837, 0.880026537953, 7.527701758),
            (26.0, 30, 0.348638640759679, 0.776459740896, 15.68873883),
            (100.0, 110, 0.237007500285053, 0.921978792848, 4.266135005),
        ];
        for (load, operators, wait, within_20, asa) in table {
            let queue = ErlangC { load, operators, handle_time: Duration::from_secs(180) };
            close(queue.wait_probability().unwrap(), wait, 6e-16);
            let level = queue.service_level(Duration::from_secs(20)).unwrap();
            close(level, within_20, 5.1e-13);
            let digits = if asa < 10.0 { 5.1e-10 } else { 5.1e-9 };
            close(queue.speed_of_answer().unwrap().as_secs_f64(), asa, digits);
        }
    }

    /// Columns: calls in an hour, AHT, patience, operators; P(wait), P(abandon), mean wait of all,
    /// occupancy.
    #[test]
    fn erlang_a_agrees_with_the_published_table() {
        let table = [
            (200.0, 180, 300, 14, 0.145260114, 0.013983744, 4.195123, 0.704297326),
            (200.0, 180, 300, 10, 0.599433318, 0.109438000, 32.831400, 0.890562000),
            (320.0, 300, 120, 30, 0.230580484, 0.043051749, 5.166210, 0.850620668),
            (400.0, 300, 120, 30, 0.600871884, 0.145004527, 17.400543, 0.949994970),
        ];
        for (calls_per_hour, handle, patience, operators, wait, abandon, mean, busy) in table {
            let handle_time = Duration::from_secs(handle);
            let patience = Duration::from_secs(patience);
            let queue = ErlangA { calls_per_hour, handle_time, patience, operators };
            let state = queue.steady_state().unwrap();
            close(state.wait_probability, wait, 5.1e-10);
            close(state.abandon_probability, abandon, 5.1e-10);
            close(state.mean_wait.as_secs_f64(), mean, 5.1e-7);
            close(state.occupancy, busy, 5.1e-10);
        }
    }

    #[test]
    fn patience_without_end_makes_erlang_a_erlang_c() {
        let handle_time = Duration::from_secs(180);
        let patient = ErlangA {
            calls_per_hour: 200.0,
            handle_time,
            patience: Duration::from_secs(10_000_000_000),
            operators: 14,
        };
        let endless = ErlangC { load: 10.0, operators: 14, handle_time };
        let state = patient.steady_state().unwrap();
        close(state.wait_probability, endless.wait_probability().unwrap(), 1e-6);
        let mean = endless.speed_of_answer().unwrap().as_secs_f64();
        close(state.mean_wait.as_secs_f64(), mean, 1e-4);
        close(state.abandon_probability, 0.0, 1e-8);
    }

    #[test]
    fn a_flood_is_answered_with_what_there_is() {
        let flood = ErlangA {
            calls_per_hour: 3_600_000.0,
            handle_time: Duration::from_secs(100),
            patience: Duration::from_secs(100),
            operators: 1000,
        };
        let state = flood.steady_state().unwrap();
        close(state.wait_probability, 1.0, 1e-12);
        close(state.occupancy, 1.0, 1e-12);
        close(state.abandon_probability, 0.99, 1e-9);
    }

    #[test]
    fn a_queue_that_cannot_be_has_no_figures() {
        let handle_time = Duration::from_secs(180);
        for (load, operators) in [(10.0, 10), (10.0, 3), (0.0, 2), (-1.0, 2), (f64::NAN, 2)] {
            let queue = ErlangC { load, operators, handle_time };
            assert_eq!(queue.wait_probability(), None, "{load} {operators}");
            assert_eq!(queue.speed_of_answer(), None, "{load} {operators}");
        }
        let timeless = ErlangC { load: 1.0, operators: 2, handle_time: Duration::ZERO };
        assert_eq!(timeless.service_level(Duration::from_secs(20)), None);
        let good =
            ErlangA { calls_per_hour: 1.0, handle_time, patience: handle_time, operators: 1 };
        assert!(good.steady_state().is_some());
        assert_eq!(ErlangA { calls_per_hour: f64::INFINITY, ..good }.steady_state(), None);
        assert_eq!(ErlangA { handle_time: Duration::ZERO, ..good }.steady_state(), None);
        assert_eq!(ErlangA { patience: Duration::ZERO, ..good }.steady_state(), None);
        assert_eq!(ErlangA { operators: 0, ..good }.steady_state(), None);
    }
}
