use bigcommerce_codegen::*;
use std::time::Instant;
fn main() {
    let mut files = load::SpecFiles { root: "specs".into(), ..Default::default() };
    files.manifest = std::fs::read("specs/manifest.toml").ok();
    files.lock = std::fs::read("specs/specs.lock").ok();
    fn walk(
        dir: &std::path::Path,
        base: &std::path::Path,
        out: &mut std::collections::BTreeMap<String, Vec<u8>>,
    ) {
        let Ok(rd) = std::fs::read_dir(dir) else { return };
        for e in rd {
            let p = e.unwrap().path();
            if p.is_dir() {
                walk(&p, base, out)
            } else {
                out.insert(
                    p.strip_prefix(base).unwrap().to_str().unwrap().into(),
                    std::fs::read(&p).unwrap(),
                );
            }
        }
    }
    walk("specs/openapi".as_ref(), "specs/openapi".as_ref(), &mut files.openapi);
    walk("specs/overlays".as_ref(), "specs/overlays".as_ref(), &mut files.overlays);
    let t = Instant::now();
    let specs = match load::load(&files) {
        Ok(s) => s,
        Err(e) => {
            println!("{}", e.diagnostics);
            return;
        }
    };
    println!("load {:?} {}", t.elapsed(), specs.documents.len());
    let t = Instant::now();
    let r = match resolve::resolve(&specs.documents) {
        Ok(r) => r,
        Err(e) => {
            println!("{e}");
            return;
        }
    };
    println!("resolve {:?}", t.elapsed());
    let t = Instant::now();
    let (api, w) = match lower::lower(&r, &specs.manifest) {
        Ok(r) => r,
        Err(e) => {
            println!("{e}");
            return;
        }
    };
    println!("lower {:?} defs {}", t.elapsed(), api.types.definitions.len());
    let mut c = std::collections::BTreeMap::new();
    for d in &w {
        *c.entry(d.code).or_insert(0) += 1;
    }
    println!("{c:?}");
    if std::env::args().any(|a| a == "warn") {
        println!("{w}");
    }
    let t = Instant::now();
    let a = analyze::analyze(api);
    println!(
        "analyze {:?} defs {} ops {}",
        t.elapsed(),
        a.api.types.definitions.len(),
        a.api.modules.iter().map(|m| m.operations.len()).sum::<usize>()
    );
    let (mut nf, mut nr, mut ne, mut nu, mut reqf, mut resf, mut nv) = (0, 0, 0, 0, 0, 0, 0);
    for d in &a.api.types.definitions {
        match &d.shape {
            model::Shape::Record(r) => {
                nr += 1;
                nf += r.fields.len();
                if d.usage == model::Use::Response {
                    resf += r.fields.len()
                } else {
                    reqf += r.fields.len()
                }
            }
            model::Shape::Text(t) => {
                ne += 1;
                nv += t.values.len()
            }
            model::Shape::Union(_) => nu += 1,
        }
    }
    println!(
        "records {nr} fields {nf} (request {reqf}, response {resf}) enums {ne} values {nv} unions {nu}"
    );
    let mut several = 0;
    for m in &a.answers {
        for x in m {
            if let analyze::Answer::Several(_) = x {
                several += 1
            }
        }
    }
    println!("several {several} boxed {}", a.boxed.len());
    if std::env::args().any(|a| a == "shared") {
        for (i, d) in a.api.types.definitions.iter().enumerate() {
            if a.reach[i].modules.len() > 1 {
                let mods: Vec<String> = a.reach[i]
                    .modules
                    .iter()
                    .map(|m| {
                        format!(
                            "{}::{}",
                            a.api.modules[m.0].family,
                            a.api.modules[m.0].path.join("::")
                        )
                    })
                    .collect();
                let kind = match &d.shape {
                    model::Shape::Record(r) => format!("R{}", r.fields.len()),
                    model::Shape::Text(t) => format!("E{}", t.values.len()),
                    model::Shape::Union(u) => format!("U{}", u.variants.len()),
                };
                println!(
                    "{kind} {}{:?} :: {}",
                    if a.reach[i].elsewhere == 0 { "ERR " } else { "" },
                    &d.names[..d.names.len().min(4)],
                    mods.join(" ")
                );
            }
        }
    }

    let t = Instant::now();
    match names::name(&a) {
        Ok(n) => {
            println!("names {:?}", t.elapsed());
            if std::env::args().any(|x| x == "names") {
                for (i, m) in a.api.modules.iter().enumerate() {
                    println!("## {}::{}", m.family, n.modules[i].join("::"));
                    for (j, d) in a.homes.iter().enumerate() {
                        if *d == analyze::Home::Module(model::ModuleId(i)) {
                            println!("   {} {:?}", n.types[j].name, n.types[j].parts);
                        }
                    }
                }
                for (j, d) in a.homes.iter().enumerate() {
                    if let analyze::Home::Shared(t) = d {
                        println!("shared::{t}::{} {:?}", n.types[j].name, n.types[j].parts);
                    }
                }
            }
        }
        Err(e) => println!("{e}"),
    }
}
