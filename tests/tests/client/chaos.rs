//! One request in ten meets a fault: reads, updates and deletes come through, and nothing is created twice.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use bigcommerce::rust_decimal::Decimal;
use bigcommerce::v3::catalog::products::{
    CreateProduct, DeleteProducts, GetProduct, Type, UpdateProduct,
};
use bigcommerce::{Client, Error, Retry, Stopped, blocking};
use bigcommerce_tests::{Chaos, Fault, Quota, Server};

use crate::blocking::threads;
use crate::shop::{at_once, ms, settings};

/// When a test has hung.
const HUNG: Duration = Duration::from_secs(60);

/// A store where one request in ten meets a fault; its quota is small enough to be waited for.
fn start(seed: u64, chaos: impl FnOnce(Chaos) -> Chaos) -> Server {
    let chaos = chaos(Chaos { spell: ms(20), ..Chaos::one_in(10, seed) });
    Server::builder().quota(Quota::new(400, ms(200))).chaos(chaos).start().unwrap()
}

fn dogged() -> Retry {
    Retry::default().backoff(ms(2), ms(10)).attempts(8)
}

/// What a call came to.
struct Ended {
    /// The name of what was created; none of a call that may be repeated.
    created: Option<String>,
    result: Result<(), Error>,
}

/// What may be sent with either client.
enum Work {
    Get(i64),
    Put(i64),
    Delete(i64),
    Post(String),
}

impl Work {
    /// Half of the calls read; a third of the rest creates.
    fn of(task: usize, number: usize) -> Self {
        let id = 1 + ((task * 131 + number) % 1000) as i64;
        match number % 6 {
            1 => Self::Put(id),
            3 => Self::Delete(id),
            5 => Self::Post(format!("{task}-{number}")),
            _ => Self::Get(id),
        }
    }

    async fn send(self, store: &Client) -> Ended {
        let result = match &self {
            Self::Get(id) => GetProduct::new(*id).send(store).await.map(|product| {
                let name = format!("Product {id}");
                assert_eq!((product.id, product.name), (Some(*id), Some(name)));
            }),
            Self::Put(id) => update(*id).send(store).await.map(|product| {
                let product = product.complete().unwrap();
                assert_eq!((product.id, product.price), (Some(*id), Some(Decimal::from(*id))));
            }),
            Self::Delete(id) => DeleteProducts::new().id_in([*id]).send(store).await,
            Self::Post(name) => create(name).send(store).await.map(|product| {
                assert_eq!(product.complete().unwrap().name.as_ref(), Some(name));
            }),
        };
        self.ended(result)
    }

    fn send_blocking(self, store: &blocking::Client) -> Ended {
        let result = match &self {
            Self::Get(id) => GetProduct::new(*id).send(store).map(|product| {
                assert_eq!(product.id, Some(*id));
            }),
            Self::Put(id) => update(*id).send(store).map(|product| {
                assert_eq!(product.complete().unwrap().price, Some(Decimal::from(*id)));
            }),
            Self::Delete(id) => DeleteProducts::new().id_in([*id]).send(store),
            Self::Post(name) => create(name).send(store).map(|product| {
                assert_eq!(product.complete().unwrap().name.as_ref(), Some(name));
            }),
        };
        self.ended(result)
    }

    fn ended(self, result: Result<(), Error>) -> Ended {
        let created = match self {
            Self::Post(name) => Some(name),
            _ => None,
        };
        Ended { created, result }
    }
}

fn create(name: &str) -> CreateProduct {
    CreateProduct::new(name, Type::Physical, 1, 2)
}

fn update(id: i64) -> UpdateProduct {
    UpdateProduct::new(id).price(Decimal::from(id))
}

/// Nothing was created twice, all that may be repeated came through, and a POST that failed says why.
fn judge(server: &Server, ended: Vec<Ended>) {
    let created = server.created();
    assert!(created.values().all(|times| *times == 1), "{created:?}");
    for Ended { created: name, result } in ended {
        match (name, result) {
            (None, result) => result.unwrap_or_else(|error| panic!("{error}")),
            (Some(name), Ok(())) => assert_eq!(created.get(&name), Some(&1), "{name}"),
            (Some(name), Err(error)) => {
                let stopped = error.tries().map(|tries| tries.stopped);
                assert_eq!(stopped, Some(Stopped::NotRepeatable), "{name}: {error}");
            }
        }
    }
    let counts = server.counts();
    assert!(counts.faults > counts.requests / 20, "{counts}");
}

async fn endure(server: &Server, tasks: usize, calls: usize) {
    let store = settings(server).retry(dogged()).build().unwrap();
    let work = at_once(tasks, |task| {
        let store = store.clone();
        async move {
            let mut ended = Vec::new();
            for number in 0..calls {
                ended.push(Work::of(task, number).send(&store).await);
            }
            ended
        }
    });
    let ended = tokio::time::timeout(HUNG, work).await.expect("it hangs");
    judge(server, ended.into_iter().flatten().collect());
}

fn endure_blocking(server: Server, calls: usize) {
    let (tell, hear) = mpsc::channel();
    let run = thread::spawn(move || {
        let store = settings(&server).retry(dogged()).build_blocking().unwrap();
        let ended = std::sync::Mutex::new(Vec::new());
        threads(4, |task| {
            for number in 0..calls {
                let call = Work::of(task, number).send_blocking(&store);
                ended.lock().unwrap().push(call);
            }
        });
        judge(&server, ended.into_inner().unwrap());
        tell.send(()).unwrap();
    });
    match hear.recv_timeout(HUNG) {
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("it hangs"),
        _ => run.join().unwrap(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_tasks_endure_all_faults() {
    endure(&start(1, |chaos| chaos), 8, 250).await;
}

#[tokio::test]
async fn one_thread_endures_all_faults() {
    for seed in 2..=4 {
        endure(&start(seed, |chaos| chaos), 8, 60).await;
    }
}

#[tokio::test]
async fn every_fault_alone_is_endured() {
    for (seed, fault) in Fault::ALL.into_iter().enumerate() {
        let chaos = |chaos| Chaos { faults: vec![fault], one_in: 8, ..chaos };
        endure(&start(seed as u64, chaos), 4, 24).await;
    }
}

#[test]
fn four_threads_endure_all_faults() {
    endure_blocking(start(6, |chaos| chaos), 125);
}

#[test]
fn four_threads_endure_all_faults_with_other_seeds() {
    (7..=9).for_each(|seed| endure_blocking(start(seed, |chaos| chaos), 40));
}
