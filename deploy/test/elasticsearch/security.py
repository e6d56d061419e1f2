"""What this stand-in has in place of Elasticsearch's security module: users and roles by the same API, asked by nginx for
each request. It knows the privileges that deploy/secure/elasticsearch-access.sh gives, and no more."""

import base64
import hashlib
import hmac
import json
import os
import pathlib
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STORE = pathlib.Path("/usr/share/elasticsearch/data/security.json")
READS = re.compile(r"/(_search|_count|_mget|_pit|_msearch|_refresh|_field_caps)\b")


def hashed(password):
    return hashlib.sha256(password.encode()).hexdigest()


class State:
    def __init__(self):
        self.roles = {"superuser": {"all": True}}
        self.users = {}
        if STORE.exists():
            saved = json.loads(STORE.read_text())
            self.roles, self.users = saved["roles"], saved["users"]
        self.users["elastic"] = {"password": hashed(os.environ["ELASTIC_PASSWORD"]), "roles": ["superuser"]}

    def save(self):
        STORE.write_text(json.dumps({"roles": self.roles, "users": self.users}))


STATE = State()


def user_of(header):
    if not header or not header.startswith("Basic "):
        return None
    name, _, password = base64.b64decode(header[6:]).decode().partition(":")
    user = STATE.users.get(name)
    return user if user and hmac.compare_digest(user["password"], hashed(password)) else None


def may(user, method, path):
    roles = [STATE.roles.get(role, {}) for role in user["roles"]]
    if any(role.get("all") for role in roles):
        return True
    cluster = {privilege for role in roles for privilege in role.get("cluster", [])}
    index = {privilege for role in roles for rule in role.get("indices", []) for privilege in rule["privileges"]}
    if "all" in index:
        return not path.startswith("/_security")
    if path == "/":
        return True
    if path.endswith("/_bulk"):
        return "write" in index
    if method in ("GET", "HEAD") or READS.search(path):
        if path.startswith(("/_cluster", "/_nodes", "/_cat")):
            return "monitor" in cluster
        return "read" in index or "manage_index_templates" in cluster and "_index_template" in path
    if re.match(r"/_(index|component)_template/", path):
        return "manage_index_templates" in cluster
    return "manage" in index or method == "DELETE" and path == "/_pit" and "read" in index


class Handler(BaseHTTPRequestHandler):
    def answer(self, status):
        self.send_response(status)
        if status == 401:
            self.send_header("WWW-Authenticate", 'Basic realm="security"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_GET(self):
        user = user_of(self.headers.get("Authorization"))
        if user is None:
            self.answer(401)
            return
        path = self.headers.get("X-Original-URI", "/").partition("?")[0]
        self.answer(200 if may(user, self.headers.get("X-Original-Method", "GET"), path) else 403)

    def do_PUT(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
        user = user_of(self.headers.get("Authorization"))
        if user is None or "superuser" not in user["roles"]:
            self.answer(401 if user is None else 403)
            return
        kind, name = self.path.rstrip("/").split("/")[-2:]
        if kind == "role":
            STATE.roles[name] = body
        else:
            STATE.users[name] = {"password": hashed(body["password"]), "roles": body["roles"]}
        STATE.save()
        self.answer(200)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", 9202), Handler).serve_forever()
