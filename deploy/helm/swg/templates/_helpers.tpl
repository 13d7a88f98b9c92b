{{- define "swg.name" -}}
{{- printf "%s-swg" .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}

{{- define "swg.image" -}}
{{- $image := .Values.image -}}
{{- if $image.digest -}}{{ $image.repository }}@{{ $image.digest }}{{- else -}}{{ $image.repository }}:{{ $image.tag | default .Chart.AppVersion }}{{- end -}}
{{- end -}}

{{- define "swg.selector" -}}
app.kubernetes.io/name: swg
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .role }}
{{- end -}}

{{- define "swg.labels" -}}
{{ include "swg.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end -}}

{{- define "swg.claim" -}}
{{- .Values.shared.existingClaim | default (printf "%s-shared" (include "swg.name" .)) -}}
{{- end -}}

{{- define "swg.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
fsGroupChangePolicy: OnRootMismatch # once more would open the keys to the group, which production refuses
seccompProfile: { type: RuntimeDefault }
{{- end -}}

{{- define "swg.security" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end -}}

{{- define "swg.env" -}}
- { name: SWG_CONFIG, value: /etc/swg/{{ .Values.config.secretKey }} }
- { name: SWG_ENGINE, value: cluster }
- { name: SWG_PRODUCTION, value: {{ .Values.config.production | quote }} }
- { name: SWG_HOST, value: 0.0.0.0 }
- { name: SWG_PUBLIC_URL, value: {{ .Values.config.publicUrl | quote }} }
- { name: SWG_TLS_CERT, value: /run/swg-tls/tls.crt }
- { name: SWG_TLS_KEY, value: /run/swg-tls/tls.key }
- { name: SWG_DATA, value: /var/lib/swg }
- { name: SWG_SHARED, value: /var/lib/swg-shared }
- { name: SWG_CHECKPOINT_FILE, value: /var/lib/swg-shared/checkpoint.json }
- { name: SWG_LOG_FORMAT, value: json }
- { name: SWG_LOG_LEVEL, value: {{ .Values.config.logLevel | quote }} }
{{- with .Values.config.proxies }}
- { name: SWG_PROXIES, value: {{ . | quote }} }
{{- end }}
{{- with .Values.config.proxyCertificateHeader }}
- { name: SWG_PROXY_CERTIFICATE_HEADER, value: {{ . | quote }} }
{{- end }}
{{- range $name, $value := .Values.config.env }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- end -}}

{{- define "swg.mounts" -}}
- { name: data, mountPath: /var/lib/swg }
- { name: shared, mountPath: /var/lib/swg-shared }
- { name: config, mountPath: /etc/swg, readOnly: true }
- { name: tls, mountPath: /run/swg-tls, readOnly: true }
- { name: tmp, mountPath: /tmp }
{{- end -}}

{{- define "swg.volumes" -}}
- name: shared
  persistentVolumeClaim: { claimName: {{ include "swg.claim" . }} }
- name: config
  secret: { secretName: {{ .Values.config.existingSecret }}, defaultMode: 0440 }
- name: tls-secret
  secret: { secretName: {{ .Values.tls.existingSecret }}, defaultMode: 0440 }
- name: tls
  emptyDir: { medium: Memory, sizeLimit: 1Mi }
- name: tmp
  emptyDir: { medium: Memory, sizeLimit: 64Mi }
{{- end -}}

{{/* A key that its group may read is refused in production, and a volume with an fsGroup has no other. */}}
{{- define "swg.tlsForUsAlone" -}}
- name: tls
  image: {{ include "swg.image" . }}
  imagePullPolicy: {{ .Values.image.pullPolicy }}
  command: [install, -m, "0400", /run/swg-tls-secret/tls.crt, /run/swg-tls-secret/tls.key, /run/swg-tls/]
  securityContext: {{- include "swg.security" . | nindent 4 }}
  resources: { requests: { cpu: 10m, memory: 16Mi }, limits: { cpu: 100m, memory: 64Mi } }
  volumeMounts:
    - { name: tls-secret, mountPath: /run/swg-tls-secret, readOnly: true }
    - { name: tls, mountPath: /run/swg-tls }
{{- end -}}

{{- define "swg.probes" -}}
startupProbe: { httpGet: { path: /livez, port: http, scheme: HTTPS }, periodSeconds: 2, failureThreshold: 60 }
livenessProbe: { httpGet: { path: /livez, port: http, scheme: HTTPS }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 }
readinessProbe: { httpGet: { path: /readyz, port: http, scheme: HTTPS }, periodSeconds: 5, timeoutSeconds: 8, failureThreshold: 2 }
{{- end -}}

{{/* root, role, args, port: what one process is. */}}
{{- define "swg.pod" -}}
metadata:
  labels: {{- include "swg.labels" . | nindent 4 }}
  {{- with .root.Values.podAnnotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  serviceAccountName: {{ include "swg.name" .root }}
  automountServiceAccountToken: false
  enableServiceLinks: false # else its variables would look like settings
  terminationGracePeriodSeconds: {{ .root.Values.terminationGracePeriodSeconds }}
  securityContext: {{- include "swg.podSecurity" . | nindent 4 }}
  {{- with .root.Values.imagePullSecrets }}
  imagePullSecrets: {{- toYaml . | nindent 4 }}
  {{- end }}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels: {{- include "swg.selector" . | nindent 10 }}
  initContainers: {{- include "swg.tlsForUsAlone" .root | nindent 4 }}
  containers:
    - name: {{ .role }}
      image: {{ include "swg.image" .root }}
      imagePullPolicy: {{ .root.Values.image.pullPolicy }}
      args: {{ toJson .args }}
      env: {{- include "swg.env" .root | nindent 8 }}
      ports: [{ name: http, containerPort: {{ .port }} }]
      securityContext: {{- include "swg.security" . | nindent 8 }}
      resources: {{- toYaml .resources | nindent 8 }}
      lifecycle: { preStop: { exec: { command: [sleep, {{ .root.Values.preStopSeconds | quote }}] } } }
      {{- include "swg.probes" . | nindent 6 }}
      volumeMounts: {{- include "swg.mounts" . | nindent 8 }}
  {{- with .root.Values.nodeSelector }}
  nodeSelector: {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with .root.Values.tolerations }}
  tolerations: {{- toYaml . | nindent 4 }}
  {{- end }}
  volumes:
    {{- include "swg.volumes" .root | nindent 4 }}
    {{- with .data }}
    - name: data
      emptyDir: {{ toJson . }}
    {{- end }}
{{- end -}}
