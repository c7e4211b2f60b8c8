"""A certificate authority for the tests and four leaves: one good, three that must be refused."""

import datetime as dt
import functools
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tests.peers.process import workdir

Leaf = Literal["good", "expired", "wrong-host", "self-signed"]
LEAVES: tuple[Leaf, ...] = ("good", "expired", "wrong-host", "self-signed")
WRONG_HOST = "elsewhere.example"
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Pair:
    """Paths of a certificate and its key, PEM, readable by the servers' user."""

    cert: Path
    key: Path


@dataclass(frozen=True, slots=True)
class Authority:
    """The CA's certificate and the leaves it signed (the self-signed one excepted)."""

    ca: Path
    leaves: dict[Leaf, Pair]

    def client_context(self) -> ssl.SSLContext:
        """A context that trusts this CA alone, checks the host name and verifies."""
        return ssl.create_default_context(cafile=str(self.ca))

    def server_context(self, leaf: Leaf = "good") -> ssl.SSLContext:
        """A context for a server written in Python that shows ``leaf``."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        pair = self.leaves[leaf]
        context.load_cert_chain(pair.cert, pair.key)
        return context


@functools.cache
def authority() -> Authority:
    """The CA of this test run, made on first use (about 10 ms)."""
    folder = workdir("certs")
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Nightdesk test CA")
    ca = _builder(name, name, key.public_key(), -_DAY, 30 * _DAY)
    ca = ca.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    ca = ca.add_extension(_key_usage(signs_certificates=True), critical=True)
    _write_cert(folder / "ca.pem", ca.sign(key, hashes.SHA256()))
    leaves = {leaf: _leaf(folder, leaf, name, key) for leaf in LEAVES}
    return Authority(folder / "ca.pem", leaves)


def _leaf(folder: Path, leaf: Leaf, ca: x509.Name, ca_key: ec.EllipticCurvePrivateKey) -> Pair:
    """Make and write one leaf; each differs from the good one in exactly one respect."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _name("localhost")
    own = leaf == "self-signed"
    ends = -_DAY if leaf == "expired" else 30 * _DAY
    issuer, signer = (subject, key) if own else (ca, ca_key)
    builder = _builder(subject, issuer, key.public_key(), -10 * _DAY, ends)
    hosts: list[x509.GeneralName] = [x509.DNSName(WRONG_HOST)]
    if leaf != "wrong-host":
        hosts = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    builder = builder.add_extension(x509.SubjectAlternativeName(hosts), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), True)
    builder = builder.add_extension(_key_usage(signs_certificates=False), critical=True)
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    builder = builder.add_extension(purpose, critical=False)
    pair = Pair(folder / f"{leaf}.pem", folder / f"{leaf}.key")
    source = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
    builder = builder.add_extension(source, critical=False)
    _write_cert(pair.cert, builder.sign(signer, hashes.SHA256()))
    _write_key(pair.key, key)
    return pair


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    starts: dt.timedelta,
    ends: dt.timedelta,
) -> x509.CertificateBuilder:
    """A certificate valid from now + ``starts`` to now + ``ends``."""
    now = dt.datetime.now(dt.UTC)
    builder = x509.CertificateBuilder(issuer, subject, key, x509.random_serial_number())
    builder = builder.not_valid_before(now + starts).not_valid_after(now + ends)
    identifier = x509.SubjectKeyIdentifier.from_public_key(key)
    return builder.add_extension(identifier, critical=False)


def _key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    """RFC 5280 section 4.2.1.3; strict verification asks for it."""
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _write_cert(path: Path, certificate: x509.Certificate) -> None:
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))


def _write_key(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    """Readable by everybody: it guards nothing, and the servers run as another user."""
    data = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(data)
    path.chmod(0o644)
