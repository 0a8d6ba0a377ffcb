"""What stands in deploy/ and around it: shut in as tightly as it says, and of one mind with the program."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import kubernetes_validate  # type: ignore[import-untyped] # it has no types
import pytest
import yaml

from quiz.serving.connections import PROBES
from quiz.settings import FILE, SERVER, SITE, server_settings
from tests.conftest import ROOT
from tests.test_dependencies import pinned

DEPLOY = ROOT / "deploy"
UNIT = (DEPLOY / "sixways.service").read_text()
CONTAINERFILE = (DEPLOY / "Containerfile").read_text()
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
KUBERNETES = {each["kind"]: each for each in yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text())}
KNOWN = {each.name for each in (*SITE, *SERVER)} | {FILE}
EXPOSURE = 20
"""Tenths of what `systemd-analyze security` counts at most; a unit without any of it has 92."""


def pod() -> dict[str, Any]:
    found: dict[str, Any] = KUBERNETES["Deployment"]["spec"]["template"]["spec"]
    return found


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not here")
def test_the_service_is_shut_in() -> None:
    unit = str(DEPLOY / "sixways.service")
    command = ["systemd-analyze", "security", "--offline=yes", "--no-pager", f"--threshold={EXPOSURE}", unit]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


def test_the_service_may_listen_where_the_program_does_without_settings() -> None:
    assert f"SocketBindAllow=tcp:{server_settings({}).port}\n" in UNIT
    assert "ExecReload=/bin/kill -HUP $MAINPID\n" in UNIT


def test_the_image_is_made_of_what_is_there_and_nothing_else_is_sent() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", CONTAINERFILE, re.MULTILINE)
    named = {name for line in copied for name in line.split()}
    assert all((ROOT / name).exists() for name in named)
    sent = set(re.findall(r"^!(.+)$", (DEPLOY / "Containerfile.dockerignore").read_text(), re.MULTILINE))
    assert sent == named


def test_the_image_is_not_roots_and_asks_the_site_whether_it_is_well() -> None:
    assert re.findall(r"^USER (.+)$", CONTAINERFILE, re.MULTILINE) == ["10001:10001"]
    assert PROBES[0] in CONTAINERFILE.split("HEALTHCHECK")[1]
    assert f"PORT={server_settings({}).port} " in CONTAINERFILE
    assert "--require-hashes -r requirements.txt" in CONTAINERFILE


def test_the_question_of_the_image_is_a_program() -> None:
    (command,) = re.findall(r"^    CMD (\[.+\])$", CONTAINERFILE, re.MULTILINE)
    compile(json.loads(command)[2], "HEALTHCHECK", "exec")


def test_compose_shuts_both_containers_in_and_leads_out_of_the_proxy_alone() -> None:
    for service in COMPOSE["services"].values():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
    assert "ports" not in COMPOSE["services"]["site"]
    assert COMPOSE["services"]["site"]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert COMPOSE["services"]["proxy"]["depends_on"]["site"]["condition"] == "service_healthy"


def test_all_settings_that_are_named_exist() -> None:
    named = set(COMPOSE["services"]["site"]["environment"])
    named |= {each["name"] for each in pod()["containers"][0]["env"]}
    assert named <= KNOWN
    assert re.findall(r"SIXWAYS_\w+", UNIT) == [FILE]


@pytest.mark.parametrize("kind", sorted(KUBERNETES))
def test_the_manifest_fits_the_schemas_of_kubernetes(kind: str) -> None:
    kubernetes_validate.validate(KUBERNETES[kind], "1.33", strict=True)


def test_the_pod_is_shut_in_and_probed() -> None:
    (container,) = pod()["containers"]
    assert pod()["securityContext"]["runAsNonRoot"] is True
    assert pod()["automountServiceAccountToken"] is False
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    paths = {name: container[f"{name}Probe"]["httpGet"]["path"] for name in ("liveness", "readiness", "startup")}
    assert paths == {"liveness": PROBES[0], "readiness": PROBES[1], "startup": PROBES[1]}
    env = {each["name"]: each["value"] for each in container["env"]}
    ports = {each["name"]: each["containerPort"] for each in container["ports"]}
    assert ports == {"http": server_settings({}).port, "metrics": int(env["METRICS_PORT"])}
    assert KUBERNETES["NetworkPolicy"]["spec"]["egress"] == []


def test_the_proxy_hides_the_probes_and_writes_no_log() -> None:
    text = (DEPLOY / "Caddyfile").read_text()
    assert f"path {' '.join(f'*{each}' for each in PROBES)}" in text
    assert not re.search(r"^\s*log\b", text, re.MULTILINE)


def test_the_bill_of_materials_lists_all_pins_and_no_registry_or_machine(tmp_path: Path) -> None:
    (command,) = re.findall(
        r"^\t@\$\(BIN\)/cyclonedx-py (.+)\\\n\t\t(.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE
    )
    words = [word if word != "sbom.json" else str(tmp_path / word) for word in shlex.split("".join(command))]
    subprocess.run([sys.executable, "-W", "ignore", "-m", "cyclonedx_py", *words], cwd=ROOT, check=True)
    text = (tmp_path / "sbom.json").read_text()
    bill = json.loads(text)
    assert {each["name"]: each["version"] for each in bill["components"]} == pinned("requirements.txt")
    assert bill["metadata"]["component"]["name"] == "sixways"
    assert re.findall(r"://[^\"]*/simple|file:|" + re.escape(str(ROOT)), text) == []
    assert "timestamp" not in bill["metadata"]


def test_the_word_on_security_names_what_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text()
    for name in re.findall(r"`((?:deploy/)?[\w/.-]+\.(?:txt|yaml|service))`|`(deploy/\w+)`", text):
        path = "".join(name)
        assert path.startswith("/.well-known") or (ROOT / path).exists(), path
    assert set(re.findall(r"SIXWAYS_\w+", text)) <= KNOWN
