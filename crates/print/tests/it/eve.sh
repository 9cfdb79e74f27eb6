#!/bin/sh
# eve.sh FOLDER PROGRAM [ARGUMENT …]: a printer that speaks IPP Everywhere, with the bus and the
# directory that it needs, and then the program. To be run in namespaces of its own:
# unshare --net --mount --pid --fork --mount-proc --kill-child
set -eu
folder=$1
shift
mount -t tmpfs tmpfs /run
mkdir -p /run/dbus /run/avahi-daemon "$folder/eve"
ip link set lo up

cat >"$folder/bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=/run/dbus/system_bus_socket</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
  </policy>
</busconfig>
END
dbus-daemon --config-file="$folder/bus.conf" --nofork --nopidfile &
printf '[server]\nuse-ipv6=no\nallow-interfaces=lo\n' >"$folder/avahi.conf"
until [ -S /run/dbus/system_bus_socket ]; do sleep 0.05; done
avahi-daemon --file="$folder/avahi.conf" --no-drop-root --no-chroot --no-rlimits &
until [ -S /run/avahi-daemon/socket ]; do sleep 0.05; done

# What the printer does with a document besides keeping it.
cat >"$folder/eve-print" <<END
#!/bin/sh
if [ -e "$folder/control/no-paper" ]; then
  echo "STATE: +media-empty" >&2
  while [ -e "$folder/control/no-paper" ]; do sleep 0.05; done
  echo "STATE: -media-empty" >&2
fi
END
chmod 755 "$folder/eve-print"
ippeveprinter -n localhost -p 8631 -d "$folder/eve" -k -f application/pdf \
  -c "$folder/eve-print" front &
until ipptool -q ipp://localhost:8631/ipp/print get-printer-attributes.test 2>/dev/null; do
  sleep 0.05
done
# What it knows of its jobs, whenever somebody asks.
while sleep 0.2; do
  ipptool -tv ipp://localhost:8631/ipp/print get-jobs.test >"$folder/eve-jobs.new" 2>&1 || true
  mv "$folder/eve-jobs.new" "$folder/eve-jobs"
done &
exec "$@"
