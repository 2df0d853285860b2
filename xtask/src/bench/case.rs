//! What is measured: a table.

/// One run of the client.
#[derive(Clone, Copy, Debug)]
pub(super) struct Case {
    pub(super) name: &'static str,
    /// The values of the client program's `--work` and `--client`.
    pub(super) work: &'static str,
    pub(super) client: &'static str,
    pub(super) requests: u64,
    pub(super) concurrency: u32,
    pub(super) beside: Beside,
}

/// Who else spends from the quota, at a steady rate and with no look at the headers. With anybody else there, the result is
/// told and not judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    Nobody,
    /// Another app; the client takes all that it finds.
    Another,
    /// Another app, for which the client leaves its part by `quota_share`.
    AnotherWithShare,
}

/// 10,000 products in pages of 250.
const PAGES: Case = Case {
    name: "10,000 products in 40 pages",
    work: "pages",
    client: "async",
    requests: 40,
    concurrency: 1,
    beside: Beside::Nobody,
};

/// Single products, by 16 tasks or threads on one client.
const READS: Case = Case {
    name: "40,000 products one by one, 16 tasks",
    work: "reads",
    client: "async",
    requests: 40_000,
    concurrency: 16,
    beside: Beside::Nobody,
};

pub(super) const CASES: &[Case] = &[
    PAGES,
    Case { name: "the same, 4 pages at a time", concurrency: 4, ..PAGES },
    Case { name: "the same, blocking", client: "blocking", ..PAGES },
    Case {
        name: "the same, blocking, 4 pages at a time",
        client: "blocking",
        concurrency: 4,
        ..PAGES
    },
    Case { name: "the same beside another app", beside: Beside::Another, ..PAGES },
    READS,
    Case { name: "the same, blocking, 16 threads", client: "blocking", ..READS },
    Case { name: "the same beside another app", beside: Beside::Another, ..READS },
    Case {
        name: "10,000 of them with a share of the quota",
        beside: Beside::AnotherWithShare,
        requests: 10_000,
        ..READS
    },
];

impl Case {
    pub(super) fn is_pages(&self) -> bool {
        self.work == "pages"
    }
}
