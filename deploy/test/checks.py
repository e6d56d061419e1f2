"""Checks of deploy/test-compose.sh that need more than a shell: `checks.py NAME FILE...`; exit code 1 with the reason."""

import json
import re
import sys

FIELDS = ("activities", "reports", "headcount", "activitiesWithHeadcount", "amountCny")
SECRET = re.compile(r"PASSWORD|SECRET|TOKEN$|API_KEY|JAAS", re.IGNORECASE)
SEEDS = {
    "110101": 1, "110102": 1, "110105": 1, "110106": 2, "110107": 1, "110108": 1, "110111": 1, "110112": 2,
    "110113": 1, "110116": 2, "110117": 1, "110000": 9, "UNKNOWN": 4,
}


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def require(good, message):
    if not good:
        sys.exit(message)


def total():
    """Number of documents that an answer of Elasticsearch tells of."""
    print(json.load(sys.stdin)["hits"]["total"]["value"])


def counts():
    """Counts of an answer of Elasticsearch, by district, granularity and period."""
    found = {}
    for hit in json.load(sys.stdin)["hits"]["hits"]:
        count = hit["_source"]
        key = "|".join((count["district"], count["granularity"], count["period"]))
        found[key] = {field: float(count.get(field) or 0) for field in FIELDS}
    json.dump(found, sys.stdout)


def seeds(now):
    """The five pages' activities stand in their districts."""
    found = {
        key.split("|")[0]: int(count["activities"])
        for key, count in load(now).items()
        if key.split("|")[1] == "ALL" and count["activities"]
    }
    require(found == SEEDS, f"districts {found}, expected {SEEDS}")


def flow(before, now, expected):
    """What was added since `before` is what the generator meant."""
    was, present = load(before), load(now)
    zero = dict.fromkeys(FIELDS, 0.0)
    wanted = {
        "|".join((count["district"], count["granularity"], count["period"])): count
        for count in load(expected)["counts"]
    }
    wrong = []
    for key in sorted(set(present) | set(wanted)):
        for field in FIELDS:
            added = present.get(key, zero)[field] - was.get(key, zero)[field]
            meant = float(wanted.get(key, {}).get(field) or 0)
            if abs(added - meant) > 0.005:
                wrong.append(f"{key} {field}: {added}, expected {meant}")
    require(wanted, "the generator expects nothing")
    require(not wrong, f"{len(wrong)} counts differ: " + "; ".join(wrong[:5]))


def compose(path):
    """Settings that hold for every service of a compose file, as compose itself reads it."""
    services = load(path)["services"]
    for name, service in services.items():
        def must(good, message):
            require(good, f"{name}: {message}")

        image = service["image"]
        tag = image.rsplit("/", 1)[-1].partition(":")[2]
        must(re.search(r"\d", tag) and tag != "latest", f"the tag of {image} is not pinned")
        must(not service.get("privileged"), "privileged")
        must(service.get("cap_drop") == ["ALL"], "capabilities are not dropped")
        must("no-new-privileges:true" in service.get("security_opt", []), "new privileges are not forbidden")
        must(service.get("network_mode") is None and service.get("pid") is None, "shares the host's network or processes")
        must(int(service.get("mem_limit") or 0) > 0, "no memory limit")
        must(service.get("logging", {}).get("options", {}).get("max-size"), "logs grow without limit")
        must("/var/run/docker.sock" not in json.dumps(service.get("volumes", [])), "reaches the engine")
        if image.startswith("unionpulse"):
            must(service.get("read_only"), "the root file system can be written")
            must(re.match(r"[1-9]\d*:", service.get("user", "")), "runs as root")
        for variable, value in (service.get("environment") or {}).items():
            reference = variable.endswith("_FILE") or str(value).startswith("/")
            must(not SECRET.search(variable) or reference, f"a secret in {variable}")
        for port in service.get("ports", []):
            must(port.get("host_ip") in ("127.0.0.1", "::1"), f"port {port.get('published')} is not on loopback")
        must(name in ("producer", "dashboard", "kibana", "grafana", "prometheus") or not service.get("ports"),
             "publishes a port")
        for other, condition in (service.get("depends_on") or {}).items():
            if condition["condition"] == "service_healthy":
                must(services[other].get("healthcheck", {}).get("test"), f"waits for the health of {other}, which has none")
    networks = load(path)["networks"]
    require(networks["internal"].get("internal") is True, "the network internal reaches out")


def runbook(alerts, book):
    """Each alert has an entry of its name."""
    with open(alerts, encoding="utf-8") as rules, open(book, encoding="utf-8") as text:
        names = re.findall(r"- alert: (\w+)", rules.read())
        entries = set(re.findall(r"^### (\w+)$", text.read(), re.MULTILINE))
    require(names, "no alerts")
    missing = [name for name in names if name not in entries]
    require(not missing, f"no runbook entry for {missing}")


def metrics(scraped, *users):
    """Our metrics that rules and dashboards name are there; node_* are another program's."""
    with open(scraped, encoding="utf-8") as file:
        present = set(re.findall(r"^([a-z_]+)[{ ]", file.read(), re.MULTILINE))
    for user in users:
        with open(user, encoding="utf-8") as file:
            named = set(re.findall(r"\b((?:unionpulse|kafka|jvm)_[a-z_]+)", file.read()))
        require(not named - present, f"{user} names metrics that no service has: {sorted(named - present)}")


if __name__ == "__main__":
    commands = {f.__name__: f for f in (total, counts, seeds, flow, compose, runbook, metrics)}
    commands[sys.argv[1]](*sys.argv[2:])
